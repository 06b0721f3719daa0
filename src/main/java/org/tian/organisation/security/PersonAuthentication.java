package org.tian.organisation.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.SignIn;

/**
 * Signs a person in by id and password; the roles it gives only open doors, posts are read anew at
 * each step.
 */
@Component
class PersonAuthentication implements AuthenticationProvider {

  private final SignIn signIn;
  private final Directory directory;

  PersonAuthentication(SignIn signIn, Directory directory) {
    this.signIn = signIn;
    this.directory = directory;
  }

  @Override
  public Authentication authenticate(Authentication request) {
    String personId = request.getName().strip();
    String password = String.valueOf(request.getCredentials());
    return switch (signIn.attempt(personId, password)) {
      case ACCEPTED -> authenticated(personId);
      case LOCKED -> throw new LockedException("locked");
      case REJECTED -> throw new BadCredentialsException("wrong id or password");
    };
  }

  private Authentication authenticated(String personId) {
    List<SimpleGrantedAuthority> authorities =
        Stream.concat(
                Stream.of("ROLE_PERSON"),
                directory.postsOf(personId).stream().map(post -> "ROLE_" + post.getRole().name()))
            .distinct()
            .map(SimpleGrantedAuthority::new)
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(personId, null, authorities);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
