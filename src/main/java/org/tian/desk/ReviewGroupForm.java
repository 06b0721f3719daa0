package org.tian.desk;

import java.util.List;
import java.util.Objects;
import org.tian.review.ReviewGroupPlan;

/** A review group as the form sends it; what was typed stands there again after a refusal. */
public record ReviewGroupForm(
    String name,
    Long session,
    Integer stage,
    List<String> categories,
    List<String> members,
    String convenor) {

  public ReviewGroupForm {
    name = Objects.toString(name, "");
    categories = categories == null ? List.of() : List.copyOf(categories);
    members = members == null ? List.of() : List.copyOf(members);
    convenor = Objects.toString(convenor, "");
    stage = stage == null ? Integer.valueOf(1) : stage;
  }

  static ReviewGroupForm empty(long session) {
    return new ReviewGroupForm("", session, 1, List.of(), List.of(), "");
  }

  ReviewGroupPlan plan() {
    return new ReviewGroupPlan(
        name, session == null ? 0 : session, stage, categories, members, convenor);
  }
}
