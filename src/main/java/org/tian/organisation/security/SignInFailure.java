package org.tian.organisation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.tian.organisation.SignIn;

/**
 * Sends back to the login page with what happened: {@code ?error=wrong} or {@code ?error=locked}.
 * The id typed is kept for the page, the password is not.
 */
class SignInFailure implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String kind = reason instanceof LockedException ? "locked" : "wrong";
    request.getSession().setAttribute(SignIn.GIVEN_ID, request.getParameter("username"));
    response.sendRedirect(request.getContextPath() + "/login?error=" + kind);
  }
}
