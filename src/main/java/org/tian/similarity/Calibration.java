package org.tian.similarity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Decided pairs against the likeness they had: what a warning from each likeness on would have
 * found and missed.
 *
 * @param decided how many pairs were decided
 * @param duplicates how many of them were found to be duplicates
 * @param related how many were found to be related
 * @param steps one for each threshold, ascending
 */
public record Calibration(int decided, int duplicates, int related, List<Step> steps) {

  private static final int FROM = 20;
  private static final int TO = 90;
  private static final int EVERY = 5;

  /**
   * One threshold.
   *
   * @param threshold in percent
   * @param warned pairs at least so alike
   * @param right duplicates among them
   * @param precision share of duplicates among the warned, in percent; null when none is warned
   * @param recall share of the duplicates that are warned, in percent; null when there are none
   */
  public record Step(int threshold, int warned, int right, Integer precision, Integer recall) {}

  static Calibration of(List<PairDecision> decisions) {
    int duplicates = count(decisions, Verdict.DUPLICATE, 0);
    return new Calibration(
        decisions.size(),
        duplicates,
        count(decisions, Verdict.RELATED, 0),
        IntStream.iterate(FROM, threshold -> threshold <= TO, threshold -> threshold + EVERY)
            .mapToObj(threshold -> step(decisions, duplicates, threshold))
            .toList());
  }

  /** What any threshold would have done. */
  static Step step(List<PairDecision> decisions, int duplicates, int threshold) {
    int warned = (int) decisions.stream().filter(one -> reaches(one, threshold)).count();
    int right = count(decisions, Verdict.DUPLICATE, threshold);
    return new Step(threshold, warned, right, percent(right, warned), percent(right, duplicates));
  }

  private static int count(List<PairDecision> decisions, Verdict verdict, int threshold) {
    return (int)
        decisions.stream()
            .filter(one -> one.getVerdict() == verdict && reaches(one, threshold))
            .count();
  }

  private static boolean reaches(PairDecision decision, int threshold) {
    return decision.getScore() * 100 >= threshold;
  }

  private static Integer percent(int part, int whole) {
    return whole == 0 ? null : Math.round(100f * part / whole);
  }
}
