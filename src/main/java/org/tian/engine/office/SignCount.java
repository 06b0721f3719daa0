package org.tian.engine.office;

import java.util.List;

/**
 * Counts signatures by their rule. Who was taken off, or lost the task of it, does not count at
 * all.
 *
 * @param percent share of the weights that has to agree, for a vote
 */
record SignCount(SignRule rule, int percent) {

  private static final int WHOLE = 100;

  /** One signer. */
  record Voice(int weight, SignerState state, SignOpinion opinion) {

    boolean counts() {
      return state != SignerState.REMOVED && state != SignerState.WITHDRAWN;
    }

    boolean isSaid() {
      return state == SignerState.SAID;
    }

    boolean says(SignOpinion wanted) {
      return isSaid() && opinion == wanted;
    }
  }

  SigningState of(List<Voice> all) {
    List<Voice> voices = all.stream().filter(Voice::counts).toList();
    if (voices.isEmpty()) {
      return SigningState.WITHDRAWN;
    }
    boolean passed =
        switch (rule) {
          case ALL -> voices.stream().allMatch(Voice::isSaid);
          case ANY -> voices.stream().anyMatch(Voice::isSaid);
          case VOTE -> isReached(weight(voices, SignOpinion.AGREE), total(voices));
        };
    if (passed) {
      return SigningState.PASSED;
    }
    boolean lost =
        rule == SignRule.VOTE
            && !isReached(total(voices) - weight(voices, SignOpinion.DISAGREE), total(voices));
    return lost ? SigningState.FAILED : SigningState.OPEN;
  }

  private boolean isReached(int weight, int total) {
    return weight * WHOLE >= percent * total;
  }

  private static int weight(List<Voice> voices, SignOpinion opinion) {
    return voices.stream().filter(one -> one.says(opinion)).mapToInt(Voice::weight).sum();
  }

  private static int total(List<Voice> voices) {
    return voices.stream().mapToInt(Voice::weight).sum();
  }
}
