package org.tian.organisation.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may enter where. What a person may see and do inside is decided by the modules, never here.
 *
 * <p>One sign-on: the session of the login page serves our pages, the API and the Camunda web
 * applications. The API also takes HTTP Basic; only such calls, which carry no session, go without
 * a CSRF token. {@link PersonAuthentication} is asked as the only provider of the program; named in
 * a chain as well, it would be asked twice and count each wrong password twice.
 */
@Configuration
class SecurityConfiguration {

  /**
   * Scripts and styles only from our own host and from files. The form and diagram libraries get
   * along with it, because they set styles through the object model.
   */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'self'";

  /** The page of the API brings drawings with styles inside. */
  private static final String CONTENT_SECURITY_POLICY_OF_API_PAGE =
      CONTENT_SECURITY_POLICY + "; style-src 'self' 'unsafe-inline'";

  private static final RequestMatcher API_PAGE = AntPathRequestMatcher.antMatcher("/swagger-ui/**");

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** Camunda's own pages: they bring their own CSRF protection and security headers. */
  @Bean
  @Order(1)
  SecurityFilterChain camundaPages(HttpSecurity http) throws Exception {
    http.securityMatcher(AntPathRequestMatcher.antMatcher("/camunda/**"))
        .csrf(csrf -> csrf.disable())
        .headers(headers -> headers.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            handling ->
                handling
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        AntPathRequestMatcher.antMatcher("/camunda/api/**"))
                    .defaultAuthenticationEntryPointFor(loginPage(), request -> true));
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain ourPages(HttpSecurity http, ProblemDenied denied) throws Exception {
    http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/",
                        "/login",
                        "/preferences",
                        "/assets/**",
                        "/clues",
                        "/clues/**",
                        "/topics",
                        "/error",
                        "/favicon.ico",
                        "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole("SYSADMIN")
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form -> form.loginPage("/login").defaultSuccessUrl("/desk").failureHandler(failure()))
        .logout(logout -> logout.logoutSuccessUrl("/?signedout"))
        .httpBasic(basic -> basic.authenticationEntryPoint(basicEntryPoint()))
        .exceptionHandling(
            handling ->
                handling
                    .defaultAuthenticationEntryPointFor(
                        basicEntryPoint(), AntPathRequestMatcher.antMatcher("/api/**"))
                    .defaultAuthenticationEntryPointFor(loginPage(), request -> true)
                    .defaultAccessDeniedHandlerFor(
                        denied, AntPathRequestMatcher.antMatcher("/api/**"))
                    .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), request -> true))
        .csrf(csrf -> csrf.ignoringRequestMatchers(withoutSession()))
        .headers(
            headers ->
                headers
                    .addHeaderWriter(policy(API_PAGE, CONTENT_SECURITY_POLICY_OF_API_PAGE))
                    .addHeaderWriter(
                        policy(new NegatedRequestMatcher(API_PAGE), CONTENT_SECURITY_POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .frameOptions(FrameOptionsConfig::sameOrigin))
        .rememberMe(remember -> remember.disable())
        .requestCache(Customizer.withDefaults());
    return http.build();
  }

  private static HeaderWriter policy(RequestMatcher pages, String directives) {
    return new DelegatingRequestMatcherHeaderWriter(
        pages, new ContentSecurityPolicyHeaderWriter(directives));
  }

  private static AuthenticationEntryPoint loginPage() {
    return new LoginUrlAuthenticationEntryPoint("/login");
  }

  private static AuthenticationEntryPoint basicEntryPoint() {
    return new ProblemEntryPoint();
  }

  private static SignInFailure failure() {
    return new SignInFailure();
  }

  /**
   * An API call that authenticates itself and has no session cookie that a foreign page could
   * misuse.
   */
  private static RequestMatcher withoutSession() {
    return request ->
        isApi(request) && hasBasic(request) && request.getRequestedSessionId() == null;
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private static boolean hasBasic(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && List.of(header.split(" ")).get(0).equalsIgnoreCase("Basic");
  }
}
