package org.tian.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.tian.shared.Refusal;

/**
 * What a proposer says about the replies, before it is kept.
 *
 * @param satisfaction with the result, or null when it was left out
 * @param attitude satisfaction with the way the units dealt with it, or null
 * @param remark in the proposer's words; may be empty unless dissatisfied
 */
public record RatingDraft(Satisfaction satisfaction, Satisfaction attitude, String remark) {

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (satisfaction == null) {
      refusals.add(Refusal.at("satisfaction", "evaluation.no-satisfaction"));
    }
    if (attitude == null) {
      refusals.add(Refusal.at("attitude", "evaluation.no-attitude"));
    }
    if (satisfaction == Satisfaction.DISSATISFIED && remark.isBlank()) {
      refusals.add(Refusal.at("comment", "evaluation.dissatisfied-needs-remark"));
    }
    return refusals;
  }
}
