package org.tian.engine.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.springframework.stereotype.Component;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;

/**
 * Refusals in the shape of the engine's REST errors, with our text alone: the engine's resources
 * would put "Cannot submit task form" before any exception of the engine, but let an answer of
 * Jersey's own kind pass.
 */
@Component
class TasklistAnswers {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;

  private final RefusalTexts texts;

  TasklistAnswers(RefusalTexts texts) {
    this.texts = texts;
  }

  WebApplicationException to(RefusedException refused) {
    String message = texts.line(refused);
    ExceptionDto answer = new ExceptionDto();
    answer.setType("RefusedException");
    answer.setMessage(message);
    Response response =
        Response.status(status(refused.refusals().get(0).code()))
            .entity(answer)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .build();
    return new WebApplicationException(message, refused, response);
  }

  private static int status(String code) {
    return switch (code) {
      case "task.not-yours" -> FORBIDDEN;
      case "task.gone", "task.claimed-by" -> CONFLICT;
      default -> BAD_REQUEST;
    };
  }
}
