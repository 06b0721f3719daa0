package org.tian.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * What the office writes down about a review group.
 *
 * @param stage the stage it reviews at, from 1
 * @param categories codes of the areas or subjects it takes; none when it only gets what is given
 *     to it by hand
 * @param members ids of reviewers of the committee
 * @param convenor id of one of the members, or null while there is none
 */
public record ReviewGroupPlan(
    String name,
    long sessionId,
    int stage,
    List<String> categories,
    List<String> members,
    String convenor) {

  public ReviewGroupPlan {
    name = Objects.toString(name, "").strip();
    categories = List.copyOf(new LinkedHashSet<>(categories));
    members = List.copyOf(new LinkedHashSet<>(members));
    convenor = convenor == null || convenor.isBlank() ? null : convenor;
  }
}
