package org.tian.organisation.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.tian.shared.Texts;
import org.tian.shared.web.Problems;

/**
 * Answers an API call that must not be made, or that has no token of its session, with a problem
 * detail (RFC 9457) instead of a page.
 */
@Component
class ProblemDenied implements AccessDeniedHandler {

  private final Problems problems;
  private final LocaleResolver languages;
  private final ObjectMapper json;

  ProblemDenied(Problems problems, LocaleResolver languages, ObjectMapper json) {
    this.problems = problems;
    this.languages = languages;
    this.json = json;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    String code = denied instanceof CsrfException ? "access.token" : "access.denied";
    ProblemDetail problem =
        Texts.in(languages.resolveLocale(request), () -> problems.of(HttpStatus.FORBIDDEN, code));
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getWriter(), problem);
  }
}
