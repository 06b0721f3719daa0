package org.tian.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.document.Attachment;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodes;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentFiles;
import org.tian.handling.commitment.CommitmentReport;
import org.tian.handling.commitment.CommitmentRow;
import org.tian.handling.commitment.CommitmentState;
import org.tian.handling.commitment.CommitmentSummaries;
import org.tian.handling.commitment.Commitments;
import org.tian.handling.commitment.ItemResult;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts promises into words, for their list, their page and the page of their case. */
@Component
class CommitmentViews {

  static final String URL = "/desk/commitments";

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Commitments commitments;
  private final CommitmentFiles files;
  private final CommitmentSummaries summaries;
  private final ResultCodes codes;
  private final Proposals proposals;
  private final WorkItems items;
  private final StepNames names;
  private final DueViews dueViews;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  CommitmentViews(
      Commitments commitments,
      CommitmentFiles files,
      CommitmentSummaries summaries,
      ResultCodes codes,
      Proposals proposals,
      WorkItems items,
      StepNames names,
      DueViews dueViews,
      Directory directory,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.commitments = commitments;
    this.files = files;
    this.summaries = summaries;
    this.codes = codes;
    this.proposals = proposals;
    this.items = items;
    this.names = names;
    this.dueViews = dueViews;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  CommitmentListView.Row row(CommitmentRow one) {
    return new CommitmentListView.Row(
        URL + "/" + one.id(),
        one.promise(),
        texts.of("commitment.item", one.itemNo()),
        "/desk/cases/" + one.proposalId(),
        one.title(),
        one.number(),
        directory.nameOf(one.holder()),
        before(one.unit(), one.holder()),
        formats.day(one.dueDay()),
        one.state().isOpen() ? due(one.dueDay(), one.committee()) : null,
        moves(one.moves()),
        result(one.committee(), one.codeThen(), one.classThen(), one.laterCode()),
        texts.of(one.state().messageKey()),
        tone(one.state()));
  }

  /** The promises of a case, for its page. */
  List<CommitmentListView.Row> ofCase(Proposal proposal) {
    return commitments.ofProposal(proposal.getId()).stream()
        .map(one -> row(one, proposal))
        .toList();
  }

  private CommitmentListView.Row row(Commitment one, Proposal proposal) {
    String later = one.getState() == CommitmentState.KEPT ? laterCode(one) : null;
    return new CommitmentListView.Row(
        URL + "/" + one.getId(),
        one.getPromise(),
        texts.of("commitment.item", one.getItemNo()),
        "/desk/cases/" + one.getProposalId(),
        proposal.getTitle(),
        proposal.getDisplayNumber(),
        directory.nameOf(one.getHolderCode()),
        before(one.getUnitCode(), one.getHolderCode()),
        formats.day(one.getDueDay()),
        one.getState().isOpen() ? due(one.getDueDay(), one.getCommitteeCode()) : null,
        moves(one.getMoves()),
        result(one.getCommitteeCode(), one.getCodeThen(), one.getClassThen(), later),
        texts.of(one.getState().messageKey()),
        tone(one.getState()));
  }

  private String laterCode(Commitment one) {
    return results(one)
        .filter(result -> result.getOrdinal() > 1)
        .map(ItemResult::getResultCode)
        .findFirst()
        .orElse(null);
  }

  private Stream<ItemResult> results(Commitment one) {
    return commitments
        .resultsOf(List.of(one.getReplyId()))
        .getOrDefault(one.getReplyId(), List.of())
        .stream()
        .filter(result -> result.getItemNo() == one.getItemNo());
  }

  private String result(String committee, String code, ResultClass then, String later) {
    String first = codes.labelOf(committee, code, then);
    return later == null
        ? first
        : texts.of(
            "commitment.result.both", first, codes.labelOf(committee, later, ResultClass.SOLVED));
  }

  private String before(String unit, String holder) {
    return unit.equals(holder) ? "" : texts.of("commitment.passed-on", directory.nameOf(unit));
  }

  private String moves(int moves) {
    return moves == 0 ? "" : texts.of("commitment.moves", moves);
  }

  private DueView due(LocalDate day, String committee) {
    return dueViews.of(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant(), committee);
  }

  private static String tone(CommitmentState state) {
    return switch (state) {
      case WAITING -> "";
      case TO_REPORT, IN_CHECK, WITH_DIRECTOR -> "near";
      case KEPT -> "good";
      case GIVEN_UP -> "late";
      case REPLACED -> "info";
    };
  }

  /** The page of a promise; refused when the reader may not see it. */
  CommitmentView of(long id) {
    Commitment one = commitments.read(id);
    Proposal proposal = proposals.read(one.getProposalId());
    List<Attachment> attached = files.of(id);
    List<CommitmentReport> reports = commitments.reportsOf(id);
    WorkItem waiting = waiting(one);
    boolean open = one.getState().isOpen();
    boolean reporting = commitments.mayReport(one);
    return new CommitmentView(
        id,
        one.getPromise(),
        texts.of("commitment.item", one.getItemNo()),
        one.getItemText(),
        "/desk/cases/" + one.getProposalId(),
        proposal.getTitle(),
        proposal.getDisplayNumber(),
        texts.of(one.getState().messageKey()),
        tone(one.getState()),
        facts(one),
        waiting == null ? "" : "/desk/tasks/" + waiting.taskId(),
        waiting == null ? "" : names.step(waiting),
        open ? due(one.getDueDay(), one.getCommitteeCode()) : null,
        one.getOverdueTold() == null
            ? ""
            : texts.of("commitment.page.overdue", one.getOverdueTold()),
        days(one),
        reports.stream().map(report -> report(report, attached)).toList(),
        commitments.commentsOf(id).stream()
            .map(
                said ->
                    new CommitmentView.Comment(
                        directory.personName(said.getPersonId()),
                        formats.moment(said.getMadeAt()),
                        said.isKept(),
                        said.getWords()))
            .toList(),
        attached.stream().map(file -> file(id, file, taken(reports))).toList(),
        reporting && one.getState() == CommitmentState.WAITING,
        reporting,
        commitments.mayComment(one));
  }

  private WorkItem waiting(Commitment one) {
    String reader = CurrentActor.get().personId();
    return items.openOf(one.getProposalId()).stream()
        .filter(item -> item.processInstanceId().equals(one.getWaitsIn()))
        .filter(item -> items.concerns(item.taskId(), reader))
        .findFirst()
        .orElse(null);
  }

  private List<CaseView.Fact> facts(Commitment one) {
    List<CaseView.Fact> facts = new ArrayList<>();
    add(facts, "holder", directory.nameOf(one.getHolderCode()));
    if (!one.getUnitCode().equals(one.getHolderCode())) {
      add(facts, "promised-by", directory.nameOf(one.getUnitCode()));
    }
    add(facts, "letter", one.getLetterNumber());
    add(facts, "promised-on", formats.day(one.getPromisedOn()));
    results(one)
        .forEach(
            result ->
                add(
                    facts,
                    result.getOrdinal() == 1 ? "first-result" : "second-result",
                    codes.labelOf(
                        one.getCommitteeCode(), result.getResultCode(), result.getResultClass())));
    if (one.getClosedOn() != null) {
      add(facts, "closed-on", formats.day(one.getClosedOn()));
    }
    return facts;
  }

  private void add(List<CaseView.Fact> facts, String name, String value) {
    facts.add(new CaseView.Fact(texts.of("commitment.page." + name), value));
  }

  private List<CommitmentView.Day> days(Commitment one) {
    List<CommitmentView.Day> days = new ArrayList<>();
    for (LocalDate day : summaries.days(one.getId(), one)) {
      days.add(
          new CommitmentView.Day(
              days.isEmpty()
                  ? texts.of("commitment.page.day.first")
                  : texts.of("commitment.page.day.moved", days.size()),
              formats.weekday(day)));
    }
    return days;
  }

  private CommitmentView.Report report(CommitmentReport one, List<Attachment> attached) {
    List<CommitmentView.File> own =
        attached.stream()
            .filter(file -> one.getFileIds().contains(file.getId()))
            .map(file -> file(one.getCommitmentId(), file, new HashSet<>(one.getFileIds())))
            .toList();
    return new CommitmentView.Report(
        texts.of(
            "commitment.page.reported",
            directory.nameOf(one.getUnitCode()),
            directory.personName(one.getReportedBy()),
            one.getReportedAt()),
        texts.of(one.getOutcome().messageKey()),
        switch (one.getOutcome()) {
          case KEPT -> "good";
          case IN_PROGRESS -> "near";
          case GIVEN_UP -> "late";
        },
        one.isEarly(),
        CaseViews.paragraphs(one.getWords()),
        one.getNewDay() == null
            ? ""
            : texts.of("commitment.summary.new-day", one.getDayBefore(), one.getNewDay()),
        one.getEvidenceUrl() == null ? "" : one.getEvidenceUrl(),
        own,
        answers(one));
  }

  private List<String> answers(CommitmentReport one) {
    List<String> answers = new ArrayList<>();
    if (one.getAccepted() != null) {
      answers.add(
          texts.of(
              one.getAccepted() ? "commitment.page.accepted" : "commitment.page.sent-back",
              directory.personName(one.getCheckedBy()),
              one.getCheckedAt(),
              one.getCheckNote()));
    }
    if (one.getAgreed() != null) {
      answers.add(
          texts.of(
              one.getAgreed() ? "commitment.page.agreed" : "commitment.page.not-agreed",
              directory.personName(one.getDecidedBy()),
              one.getDecidedAt(),
              one.getDecisionNote()));
    }
    return answers;
  }

  private static Set<Long> taken(List<CommitmentReport> reports) {
    return new HashSet<>(
        reports.stream().map(CommitmentReport::getFileIds).flatMap(Collection::stream).toList());
  }

  private static CommitmentView.File file(long id, Attachment file, Set<Long> taken) {
    return new CommitmentView.File(
        file.getId(),
        file.getName(),
        URL + "/" + id + "/files/" + file.getId(),
        !taken.contains(file.getId()));
  }
}
