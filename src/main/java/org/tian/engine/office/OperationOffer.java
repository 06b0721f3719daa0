package org.tian.engine.office;

import java.util.List;
import org.tian.shared.Refusal;

/**
 * One operation on one task for one person, before it is tried.
 *
 * @param objections why it is not possible now; empty when it is
 * @param choices what can be chosen, such as the steps a task may go back to; empty when nothing
 */
public record OperationOffer(
    OfficeOperation operation, List<Refusal> objections, List<Choice> choices) {

  /** Something to choose: its value in the call, its name in the reader's language, a word more. */
  public record Choice(String value, String label, String hint) {}

  public static OperationOffer possible(OfficeOperation operation) {
    return new OperationOffer(operation, List.of(), List.of());
  }

  public static OperationOffer possible(OfficeOperation operation, List<Choice> choices) {
    return new OperationOffer(operation, List.of(), choices);
  }

  /** Possible when nothing stands against it. */
  public static OperationOffer of(OfficeOperation operation, List<Refusal> objections) {
    return new OperationOffer(operation, objections, List.of());
  }

  public static OperationOffer refused(OfficeOperation operation, List<Refusal> objections) {
    return new OperationOffer(operation, objections, List.of());
  }

  public boolean isPossible() {
    return objections.isEmpty();
  }
}
