package org.tian.engine.office;

import java.util.List;
import java.util.Map;
import org.tian.shared.Refusal;

/**
 * Who is asked to sign, when, and how they count.
 *
 * @param persons ids, at most {@link TaskPeople#MOST}
 * @param percent for a vote: share of the weights that has to agree, 1 to 100; more than half when
 *     null
 * @param weights for a vote: weight of a person, 1 to 100; those not named weigh 1
 */
public record SignerOrder(
    List<String> persons,
    SignWhen when,
    SignRule rule,
    Integer percent,
    Map<String, Integer> weights,
    String reason) {

  static final int MOST = 100;
  private static final int MORE_THAN_HALF = 51;

  public SignerOrder {
    weights = weights == null ? Map.of() : Map.copyOf(weights);
  }

  /** The order, made whole; refused when something in it cannot be. */
  SignerOrder checked() {
    List<String> chosen = TaskPeople.distinct(persons);
    if (when == null) {
      throw Refusal.at("when", "office.when-missing").asException();
    }
    if (rule == null) {
      throw Refusal.at("rule", "office.rule-missing").asException();
    }
    int share = percent == null ? MORE_THAN_HALF : percent;
    if (share < 1 || share > MOST) {
      throw Refusal.at("percent", "office.percent", MOST).asException();
    }
    if (!chosen.containsAll(weights.keySet())
        || weights.values().stream().anyMatch(one -> one < 1 || one > MOST)) {
      throw Refusal.at("weights", "office.weights", MOST).asException();
    }
    return new SignerOrder(chosen, when, rule, share, weights, OperationLog.checkedReason(reason));
  }

  int weightOf(String personId) {
    return rule == SignRule.VOTE ? weights.getOrDefault(personId, 1) : 1;
  }
}
