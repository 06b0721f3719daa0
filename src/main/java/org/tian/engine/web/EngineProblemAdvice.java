package org.tian.engine.web;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tian.shared.web.Problems;

/** What the engine itself says no to, as problem details of the API. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineProblemAdvice {

  private final Problems problems;

  EngineProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ProblemDetail notAllowed(AuthorizationException refused) {
    return problems.of(HttpStatus.FORBIDDEN, "access.denied");
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFoundException missing) {
    return problems.of(HttpStatus.NOT_FOUND, "not-found");
  }

  /** Only after all repetitions failed. */
  @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class})
  ProblemDetail lostRace() {
    return problems.of(HttpStatus.CONFLICT, "conflict.try-again");
  }
}
