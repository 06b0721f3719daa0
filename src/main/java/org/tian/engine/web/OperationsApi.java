package org.tian.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.engine.office.OfficeOperations;
import org.tian.engine.office.OperationOffer;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Which operations of an office are possible with a task, for programs and for both pages. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/operations")
@Tag(name = "Office operations")
class OperationsApi {

  private final OfficeOperations operations;
  private final Texts texts;

  OperationsApi(OfficeOperations operations, Texts texts) {
    this.operations = operations;
    this.texts = texts;
  }

  @GetMapping
  @Operation(
      summary = "Lists the operations the person can do with a task",
      description = "With what stands against one, before it is tried, and what can be chosen.")
  List<Card> offers(@PathVariable String taskId) {
    return operations.offers(taskId).stream().map(this::card).toList();
  }

  private Card card(OperationOffer offer) {
    return new Card(
        offer.operation().code(),
        texts.nameOf("office", offer.operation()),
        offer.isPossible(),
        Problem.of(offer.objections(), texts),
        offer.choices());
  }

  /** One operation. */
  record Card(
      String operation,
      String name,
      boolean possible,
      List<Problem> objections,
      List<OperationOffer.Choice> choices) {}
}
