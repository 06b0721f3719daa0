package org.tian.review.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.SubmissionType;

/**
 * What was received in a session, counted.
 *
 * @param groups proposals that agree in fate, kind, time and category, with their number
 * @param reasons codes of reasons for not filing, with their number
 */
record SessionFigures(List<Group> groups, Map<String, Long> reasons, long members, long bodies) {

  static final SessionFigures NONE = new SessionFigures(List.of(), Map.of(), 0, 0);

  record Group(
      CaseFate fate,
      ProposalKind kind,
      SubmissionType submission,
      String categoryCode,
      String categoryName,
      String outcome,
      long number) {}

  long received() {
    return groups.stream().mapToLong(Group::number).sum();
  }

  long of(CaseFate fate) {
    return groups.stream().filter(group -> group.fate() == fate).mapToLong(Group::number).sum();
  }

  /** Numbers by a property; groups without it are left out. */
  <K> Map<K, Long> by(Function<Group, K> property, boolean filedOnly) {
    return groups.stream()
        .filter(group -> !filedOnly || group.fate() == CaseFate.FILED)
        .filter(group -> property.apply(group) != null)
        .collect(Collectors.groupingBy(property, Collectors.summingLong(Group::number)));
  }
}
