package org.tian.engine.web;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person Spring Security has signed in for this request. */
final class SignedInPerson {

  private SignedInPerson() {}

  /** Empty for visitors. */
  static Optional<String> id() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null
            || !authentication.isAuthenticated()
            || authentication instanceof AnonymousAuthenticationToken
        ? Optional.empty()
        : Optional.of(authentication.getName());
  }
}
