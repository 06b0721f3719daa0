package org.tian.handling.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodes;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * The steps in the life of a promise: waited for, asked, reported, checked, decided. Asks for no
 * rights: the process offers each step only to those whose step it is.
 */
@Service
@Transactional
public class CommitmentSteps {

  private static final int NOTE_MAX = 1000;

  private final CommitmentRepository repository;
  private final CommitmentReportRepository reports;
  private final ItemResultRepository results;
  private final ResultCodes codes;
  private final CommitmentFiles files;
  private final CommitmentSuccession succession;
  private final CommitmentTrail trail;
  private final Deadlines deadlines;
  private final CommitteeSettings settings;
  private final Clock clock;

  CommitmentSteps(
      CommitmentRepository repository,
      CommitmentReportRepository reports,
      ItemResultRepository results,
      ResultCodes codes,
      CommitmentFiles files,
      CommitmentSuccession succession,
      CommitmentTrail trail,
      Deadlines deadlines,
      CommitteeSettings settings,
      Clock clock) {
    this.repository = repository;
    this.reports = reports;
    this.results = results;
    this.codes = codes;
    this.files = files;
    this.succession = succession;
    this.trail = trail;
    this.deadlines = deadlines;
    this.settings = settings;
    this.clock = clock;
  }

  /** The process instance begins to wait: its clock ends with the promised day. */
  public void schedule(long commitmentId, String processInstanceId) {
    Commitment commitment = get(commitmentId);
    commitment.waitIn(processInstanceId);
    deadlines.openFrom(
        commitment.getCaseKey(),
        processInstanceId,
        DeadlineRule.COMMITMENT_DAY,
        commitment.getDueDay().minusDays(1),
        commitment.getCommitteeCode());
  }

  /**
   * The unit, or its successor, is asked to report; the time for it runs from the promised day, or
   * from now when that is over.
   *
   * @return code of the unit that is asked
   */
  public String ask(long commitmentId, String processInstanceId) {
    Commitment commitment = get(commitmentId);
    succession.passOn(commitment);
    deadlines
        .running(processInstanceId, DeadlineRule.COMMITMENT_DAY)
        .ifPresent(day -> deadlines.close(day.getId()));
    commitment.ask();
    LocalDate from = commitment.getDueDay().isBefore(today()) ? today() : commitment.getDueDay();
    deadlines.openFrom(
        commitment.getCaseKey(),
        processInstanceId,
        DeadlineRule.COMMITMENT_REPORT,
        from,
        commitment.getCommitteeCode());
    return commitment.getHolderCode();
  }

  /** Nobody has reported in time: heads and handing office are told, once a day that was set. */
  public void remind(long commitmentId) {
    Commitment commitment = get(commitmentId);
    if (commitment.tellOverdue(today())) {
      trail.record(commitment, "overdue", Map.of("day", commitment.getDueDay().toString()), null);
      trail.tellOverdue(commitment);
    }
  }

  /** The unit reports; refused with all reasons at once. */
  public void report(long commitmentId, ReportDraft draft) {
    Commitment commitment = get(commitmentId);
    RefusedException.throwIfAny(new ReportRules(commitment.getDueDay(), today()).refusals(draft));
    commitment.reported();
    boolean early = today().isBefore(commitment.getDueDay());
    CommitmentReport report =
        reports.save(
            new CommitmentReport(
                commitment, draft, files.freshOf(commitmentId), early, person(), now()));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("outcome", draft.outcome().name());
    details.put("early", early);
    if (report.getNewDay() != null) {
      details.put("newDay", report.getNewDay().toString());
    }
    trail.record(commitment, "reported", details, draft.words());
    trail.tellReported(commitment, report);
  }

  /**
   * The office accepts the report, or sends it back.
   *
   * @return what follows from it
   */
  public Verdict check(long commitmentId, boolean accepts, String note) {
    Commitment commitment = get(commitmentId);
    String given = checked(note, !accepts, "commitment.sending-back-needs-reason");
    CommitmentReport report = lastReport(commitmentId);
    boolean toDirector = accepts && needsDirector(commitment, report);
    if (!accepts) {
      commitment.sentBack();
    } else if (toDirector) {
      commitment.passToDirector();
    } else {
      settle(commitment, report);
    }
    report.check(accepts, given, person(), now());
    trail.record(commitment, accepts ? "accepted" : "sent-back", Map.of(), given);
    return new Verdict(accepts, toDirector, report.getOutcome());
  }

  /** The director agrees to giving up or to one more new day, or has the unit report again. */
  public Verdict decide(long commitmentId, boolean agrees, String note) {
    Commitment commitment = get(commitmentId);
    String given = checked(note, !agrees, "commitment.refusing-needs-reason");
    CommitmentReport report = lastReport(commitmentId);
    if (agrees) {
      settle(commitment, report);
    } else {
      commitment.sentBack();
    }
    report.decide(agrees, given, person(), now());
    trail.record(commitment, agrees ? "agreed" : "not-agreed", Map.of(), given);
    return new Verdict(agrees, false, report.getOutcome());
  }

  /**
   * What an office's or a director's word leads to.
   *
   * @param accepted whether the report stands
   * @param director whether the director has to decide
   */
  public record Verdict(boolean accepted, boolean director, ReportOutcome outcome) {}

  private void settle(Commitment commitment, CommitmentReport report) {
    if (commitment.getWaitsIn() != null) {
      deadlines.closeAll(List.of(commitment.getWaitsIn()));
    }
    commitment.settle(report.getOutcome(), report.getNewDay(), today());
    if (report.getOutcome() == ReportOutcome.KEPT) {
      results.save(
          ItemResult.afterTracking(
              commitment,
              codes.codeOf(commitment.getCommitteeCode(), ResultClass.SOLVED),
              today()));
    }
    trail.record(
        commitment,
        switch (report.getOutcome()) {
          case KEPT -> "kept";
          case IN_PROGRESS -> "moved";
          case GIVEN_UP -> "given-up";
        },
        Map.of(
            "dayBefore", report.getDayBefore().toString(),
            "day", commitment.getDueDay().toString(),
            "moves", commitment.getMoves()),
        report.getWords());
    trail.tellSettled(commitment, report);
  }

  private boolean needsDirector(Commitment commitment, CommitmentReport report) {
    return switch (report.getOutcome()) {
      case KEPT -> false;
      case GIVEN_UP -> true;
      case IN_PROGRESS ->
          commitment.getMoves()
              >= settings.number(
                  commitment.getCommitteeCode(), CommitteeSetting.COMMITMENT_MOVES_MAX);
    };
  }

  private static String checked(String note, boolean required, String missing) {
    String given = Objects.toString(note, "").strip();
    if (required && given.isEmpty()) {
      throw Refusal.at("comment", missing).asException();
    }
    if (given.length() > NOTE_MAX) {
      throw Refusal.at("comment", "commitment.note-too-long", NOTE_MAX).asException();
    }
    return given;
  }

  private Commitment get(long commitmentId) {
    return repository.findById(commitmentId).orElseThrow();
  }

  private CommitmentReport lastReport(long commitmentId) {
    return reports.findFirstByCommitmentIdOrderByIdDesc(commitmentId).orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
