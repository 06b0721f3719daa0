package org.tian.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/**
 * Builds problem details (RFC 9457) with a stable {@code code} and, for refusals, {@code errors} of
 * field, code and message in the reader's language.
 */
@Component
public class Problems {

  private final Texts texts;
  private final RefusalTexts refusalTexts;

  Problems(Texts texts, RefusalTexts refusalTexts) {
    this.texts = texts;
    this.refusalTexts = refusalTexts;
  }

  /** A problem whose text stands under {@code refusal.<code>}. */
  public ProblemDetail of(HttpStatusCode status, String code, Object... args) {
    return withCode(
        ProblemDetail.forStatusAndDetail(status, texts.of("refusal." + code, args)), code);
  }

  /** The refusals of a step; several at once have the code {@code request.refused}. */
  public ProblemDetail of(RefusedException refused) {
    List<Refusal> refusals = refused.refusals();
    String code = refusals.size() == 1 ? refusals.get(0).code() : "request.refused";
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(statusOf(refusals), refusalTexts.line(refused));
    problem.setProperty("errors", refusals.stream().map(this::error).toList());
    return withCode(problem, code);
  }

  /** Sets the stable code of a problem that Spring made. */
  static ProblemDetail withCode(ProblemDetail problem, String code) {
    problem.setProperty("code", code);
    return problem;
  }

  private Map<String, Object> error(Refusal refusal) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("field", refusal.field());
    error.put("code", refusal.code());
    error.put("message", refusalTexts.text(refusal));
    return error;
  }

  /** Conflicts and missing things have their own status; a rule that says no is 422. */
  private static HttpStatus statusOf(List<Refusal> refusals) {
    String code = refusals.get(0).code();
    String reason = code.substring(code.lastIndexOf('.') + 1);
    return switch (reason) {
      case "not-yours", "not-entitled", "forbidden", "not-allowed" -> HttpStatus.FORBIDDEN;
      case "not-found" -> HttpStatus.NOT_FOUND;
      case "gone", "claimed-by", "already-started", "changed-elsewhere" -> HttpStatus.CONFLICT;
      case "bad-cursor", "unknown-sort" -> HttpStatus.BAD_REQUEST;
      default ->
          code.equals("list.unknown") ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_ENTITY;
    };
  }
}
