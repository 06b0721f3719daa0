package org.tian.engine.web;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/**
 * Tells the Camunda web applications who is signed in, so that they ask for no password of their
 * own. Groups come from the identity provider, anew at each request.
 */
class SingleSignOnFilter extends ContainerBasedAuthenticationFilter {

  @Override
  public void init(FilterConfig config) {
    authenticationProvider = new SpringSecurity();
  }

  private static class SpringSecurity implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(
        HttpServletRequest request, ProcessEngine engine) {
      return SignedInPerson.id()
          .map(AuthenticationResult::successful)
          .orElseGet(AuthenticationResult::unsuccessful);
    }

    /** Nothing to add: Spring Security has already sent visitors to the login page. */
    @Override
    public void augmentResponseByAuthenticationChallenge(
        HttpServletResponse response, ProcessEngine engine) {}
  }
}
