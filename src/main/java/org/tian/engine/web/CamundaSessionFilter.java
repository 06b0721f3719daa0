package org.tian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves one door in and one door out: the Camunda web applications' own sign-in and their set-up
 * of a first administrator are closed, and signing out there ends the session everywhere.
 */
class CamundaSessionFilter extends OncePerRequestFilter {

  private static final Pattern CLOSED =
      Pattern.compile("/camunda/api/admin/(setup/.*|auth/user/[^/]+/login/.*)");
  private static final Pattern SIGN_OUT =
      Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = RequestPath.of(request);
    if (CLOSED.matcher(path).matches()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
    if (SIGN_OUT.matcher(path).matches() && response.getStatus() < 300) {
      new SecurityContextLogoutHandler()
          .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
  }
}
