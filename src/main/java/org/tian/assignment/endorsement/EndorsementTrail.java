package org.tian.assignment.endorsement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said in one round, in order: tells which comments stand and whose turn it is.
 *
 * <p>A return takes away what stood at the step it goes back to, for that step is done again; the
 * rows stay.
 */
public record EndorsementTrail(EndorsementRound round, List<EndorsementComment> all) {

  public EndorsementTrail {
    all = List.copyOf(all);
  }

  /** The comments that count now, in the order of the steps. */
  public List<EndorsementComment> standing() {
    List<EndorsementComment> standing = new ArrayList<>();
    for (EndorsementComment comment : all) {
      if (comment.isPassed()) {
        standing.removeIf(one -> one.isBy(comment.getStep(), comment.getBodyCode()));
        standing.add(comment);
      } else {
        standing.removeIf(one -> one.getStep().ordinal() >= comment.getStep().ordinal() - 1);
      }
    }
    return List.copyOf(standing);
  }

  /** The step that waits; empty when the round is closed. */
  public Optional<EndorsementStep> turn() {
    if (!round.isRunning()) {
      return Optional.empty();
    }
    List<EndorsementComment> standing = standing();
    if (!waitingSigners(standing).isEmpty()) {
      return Optional.of(EndorsementStep.SIGN);
    }
    boolean read = standing.stream().anyMatch(one -> one.getStep() == EndorsementStep.READ);
    return Optional.of(read ? EndorsementStep.INSTRUCT : EndorsementStep.READ);
  }

  /** Bodies whose leader has still to sign. */
  public List<String> waitingSigners() {
    return waitingSigners(standing());
  }

  private List<String> waitingSigners(List<EndorsementComment> standing) {
    return round.getSignerBodies().stream()
        .filter(body -> standing.stream().noneMatch(one -> one.isBy(EndorsementStep.SIGN, body)))
        .toList();
  }

  /** Why the round came back last, when the step that waits is done again. */
  public Optional<EndorsementComment> lastReturn() {
    return all.isEmpty() || all.get(all.size() - 1).isPassed()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1));
  }
}
