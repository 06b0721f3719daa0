package org.tian.shared.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.tian.shared.RefusedException;

/**
 * Answers of every API controller when something is not well: problem details with a code. Comes
 * before the advice for pages, whose packages may hold API controllers as well.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedException refused) {
    return problems.of(refused);
  }

  @ExceptionHandler
  ProblemDetail invalid(ConstraintViolationException invalid) {
    ProblemDetail problem = problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "request.invalid");
    problem.setProperty(
        "errors",
        invalid.getConstraintViolations().stream()
            .map(one -> error(one.getPropertyPath().toString(), one.getMessage()))
            .toList());
    return problem;
  }

  /** Left to Spring Security, which asks to sign in or answers 403. */
  @ExceptionHandler
  void notAllowed(AccessDeniedException denied) {
    throw denied;
  }

  /** Left to Spring Security, which asks to sign in. */
  @ExceptionHandler
  void notSignedIn(AuthenticationException missing) {
    throw missing;
  }

  @ExceptionHandler
  ProblemDetail fault(RuntimeException fault) {
    LOG.error("A call of the API failed", fault);
    return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "request.invalid");
    List<Map<String, Object>> errors =
        invalid.getFieldErrors().stream()
            .map(one -> error(one.getField(), one.getDefaultMessage()))
            .toList();
    problem.setProperty("errors", errors);
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  /** Spring's own problems: a wrong method, an unreadable body, a parameter of a wrong type. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      Problems.withCode(problem, "request." + status.value());
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static Map<String, Object> error(String field, String message) {
    return Map.of("field", field, "code", "request.invalid", "message", message);
  }
}
