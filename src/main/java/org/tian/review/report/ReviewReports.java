package org.tian.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.CategoryTrees;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.SessionDocument;
import org.tian.proposal.SubmissionType;
import org.tian.review.ConversionTarget;
import org.tian.review.FilingReason;
import org.tian.review.FilingReasons;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** 审查情况报告: for the officials of the committee; numbers only, no case is named. */
@Component
class ReviewReports implements SessionDocument {

  private static final double PERCENT = 100.0;

  private final SessionCount count;
  private final CategoryTrees trees;
  private final Categories categories;
  private final FilingReasons reasons;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  ReviewReports(
      SessionCount count,
      CategoryTrees trees,
      Categories categories,
      FilingReasons reasons,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.count = count;
    this.trees = trees;
    this.categories = categories;
    this.reasons = reasons;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "review-report";
  }

  @Override
  public boolean isReadable(PlenarySession session) {
    return directory.holds(
        CurrentActor.get().personId(),
        session.getCommitteeCode(),
        Role.OFFICE,
        Role.REVIEWER,
        Role.DIRECTOR,
        Role.LEADER,
        Role.AUDITOR);
  }

  @Override
  public ReviewReport data(PlenarySession session) {
    SessionFigures now = count.of(session);
    Optional<PlenarySession> last = trees.before(session);
    SessionFigures before = last.map(count::of).orElse(SessionFigures.NONE);
    return new ReviewReport(
        directory.nameOf(session.getCommitteeCode()),
        session.getName(),
        formats.day(formats.today()),
        now.received(),
        now.of(CaseFate.FILED),
        now.members(),
        now.bodies(),
        last.map(PlenarySession::getName).orElse(""),
        before.received(),
        fates(now, before),
        origins(now),
        times(now),
        byCategory(session, now),
        whyNot(session, now),
        targets(now));
  }

  private List<ReviewReport.Compared> fates(SessionFigures now, SessionFigures before) {
    return Arrays.stream(CaseFate.values())
        .map(
            fate ->
                new ReviewReport.Compared(
                    fate.name(),
                    texts.nameOf("fate", fate),
                    now.of(fate),
                    share(now.of(fate), now.received()),
                    before.of(fate)))
        .toList();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : "%.1f%%".formatted(PERCENT * part / whole);
  }

  private List<ReportLine> origins(SessionFigures now) {
    Map<ProposalKind, Long> received = now.by(SessionFigures.Group::kind, false);
    Map<ProposalKind, Long> filed = now.by(SessionFigures.Group::kind, true);
    List<ReportLine> lines = new ArrayList<>();
    for (ProposalKind kind : List.of(ProposalKind.INDIVIDUAL, ProposalKind.JOINT)) {
      lines.add(line(texts.of(kind.messageKey()), kind, received, filed, false));
    }
    List<ReportLine> bodies =
        Arrays.stream(ProposalKind.values())
            .filter(ProposalKind::isCollective)
            .filter(received::containsKey)
            .map(kind -> line(texts.of(kind.messageKey()), kind, received, filed, true))
            .toList();
    lines.add(
        new ReportLine(
            texts.of("report.collective"),
            bodies.stream().mapToLong(ReportLine::received).sum(),
            bodies.stream().mapToLong(ReportLine::filed).sum(),
            false));
    lines.addAll(bodies);
    return lines;
  }

  private List<ReportLine> times(SessionFigures now) {
    Map<SubmissionType, Long> received = now.by(SessionFigures.Group::submission, false);
    Map<SubmissionType, Long> filed = now.by(SessionFigures.Group::submission, true);
    return Arrays.stream(SubmissionType.values())
        .map(type -> line(texts.nameOf("submission", type), type, received, filed, false))
        .toList();
  }

  /** Areas with their subjects; what stands in the tree no more comes last by the name it had. */
  private List<ReportLine> byCategory(PlenarySession session, SessionFigures now) {
    Map<String, Long> filed = now.by(SessionFigures.Group::categoryCode, true);
    Map<String, Long> left = new HashMap<>(filed);
    List<ReportLine> lines = new ArrayList<>();
    List<Category> tree = categories.of(session);
    for (Category area : tree) {
      if (area.isArea()) {
        List<ReportLine> subjects =
            tree.stream()
                .filter(one -> area.getCode().equals(one.getParentCode()))
                .map(one -> counted(one.getName(), left.remove(one.getCode())))
                .filter(one -> one.filed() > 0)
                .toList();
        Long direct = left.remove(area.getCode());
        long all =
            (direct == null ? 0 : direct) + subjects.stream().mapToLong(ReportLine::filed).sum();
        lines.add(new ReportLine(area.getName(), all, all, false));
        lines.addAll(subjects);
      }
    }
    Map<String, Long> others = new TreeMap<>();
    now.groups().stream()
        .filter(group -> group.fate() == CaseFate.FILED)
        .filter(group -> group.categoryCode() == null || left.containsKey(group.categoryCode()))
        .forEach(group -> others.merge(nameOf(group), group.number(), Long::sum));
    others.forEach((name, number) -> lines.add(new ReportLine(name, number, number, false)));
    return lines;
  }

  private String nameOf(SessionFigures.Group group) {
    if (group.categoryName() != null) {
      return group.categoryName();
    }
    return group.categoryCode() == null ? texts.of("report.no-category") : group.categoryCode();
  }

  private static ReportLine counted(String name, Long number) {
    long cases = number == null ? 0 : number;
    return new ReportLine(name, cases, cases, true);
  }

  private List<ReportLine> whyNot(PlenarySession session, SessionFigures now) {
    return reasons.of(session.getCommitteeCode()).stream()
        .filter(reason -> now.reasons().containsKey(reason.getCode()))
        .map(reason -> notFiled(reason, now))
        .toList();
  }

  private static ReportLine notFiled(FilingReason reason, SessionFigures now) {
    return new ReportLine(reason.getText(), now.reasons().get(reason.getCode()), 0, false);
  }

  private List<ReportLine> targets(SessionFigures now) {
    return Arrays.stream(ConversionTarget.values())
        .map(
            target ->
                new ReportLine(
                    texts.nameOf("convert", target),
                    now.groups().stream()
                        .filter(group -> group.fate() == CaseFate.CONVERTED)
                        .filter(group -> target.name().equals(group.outcome()))
                        .mapToLong(SessionFigures.Group::number)
                        .sum(),
                    0,
                    false))
        .filter(line -> line.received() > 0)
        .toList();
  }

  private static <K> ReportLine line(
      String name, K key, Map<K, Long> received, Map<K, Long> filed, boolean sub) {
    return new ReportLine(name, received.getOrDefault(key, 0L), filed.getOrDefault(key, 0L), sub);
  }
}
