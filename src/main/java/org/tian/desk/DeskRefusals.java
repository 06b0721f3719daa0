package org.tian.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * Tells a refusal: to a script as a list of problems, to a reader as a page.
 *
 * <p>What a reader may not see looks like what is not there.
 */
@ControllerAdvice(basePackages = {"org.tian.desk", "org.tian.exchange.web", "org.tian.topic.web"})
class DeskRefusals {

  private static final Set<String> NOT_THERE =
      Set.of(
          "case.not-found",
          "commitment.not-found",
          "measure.not-found",
          "deadline.not-found",
          "calendar.not-found",
          "rulebook.not-found",
          "handover-meeting.not-found",
          "task.gone",
          "notification.not-found",
          "notification.not-yours",
          "robot.not-yours",
          "topic.not-found",
          "bulk.not-found",
          "session.document-not-found");

  private final PageModelInterceptor pageModel;
  private final Texts texts;

  DeskRefusals(PageModelInterceptor pageModel, Texts texts) {
    this.pageModel = pageModel;
    this.texts = texts;
  }

  @ExceptionHandler
  Object refused(RefusedException refused, HttpServletRequest request) {
    List<Problem> problems = Problem.of(refused.refusals(), texts);
    Refusal first = refused.refusals().get(0);
    if (wantsJson(request)) {
      return ResponseEntity.unprocessableEntity()
          .body(Map.of("code", first.code(), "problems", problems));
    }
    ModelAndView page =
        NOT_THERE.contains(first.code())
            ? new ModelAndView("error/404", HttpStatus.NOT_FOUND)
            : new ModelAndView(
                "refused", Map.of("problems", problems), HttpStatus.UNPROCESSABLE_ENTITY);
    return pageModel.addTo(page, request);
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
  }
}
