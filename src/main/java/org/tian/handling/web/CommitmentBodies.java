package org.tian.handling.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tian.handling.ResultClass;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentComment;
import org.tian.handling.commitment.CommitmentReport;
import org.tian.handling.commitment.CommitmentRow;
import org.tian.handling.commitment.CommitmentState;
import org.tian.handling.commitment.ItemResult;
import org.tian.handling.commitment.ReportOutcome;

/** Promises as the API gives them. */
final class CommitmentBodies {

  private CommitmentBodies() {}

  /** A page; {@code next} is null at the end. */
  record Page(List<Line> items, String next) {}

  /**
   * A line of the list.
   *
   * @param unit code of the unit that promised
   * @param holder code of the unit that answers for it today
   * @param laterCode the committee's code of the second result, or null
   */
  record Line(
      long id,
      long proposalId,
      String number,
      String title,
      String unit,
      String holder,
      int item,
      String suggestion,
      String promise,
      String firstCode,
      String laterCode,
      LocalDate promisedOn,
      LocalDate firstDay,
      LocalDate dueDay,
      int moves,
      CommitmentState state,
      LocalDate closedOn) {

    static Line of(CommitmentRow row) {
      return new Line(
          row.id(),
          row.proposalId(),
          row.number(),
          row.title(),
          row.unit(),
          row.holder(),
          row.itemNo(),
          row.itemText(),
          row.promise(),
          row.codeThen(),
          row.laterCode(),
          row.promisedOn(),
          row.firstDay(),
          row.dueDay(),
          row.moves(),
          row.state(),
          row.closedOn());
    }
  }

  /** A promise with its history. */
  record Whole(
      long id,
      long proposalId,
      String unit,
      String holder,
      String letterNumber,
      int item,
      String suggestion,
      String promise,
      LocalDate promisedOn,
      LocalDate firstDay,
      LocalDate dueDay,
      int moves,
      CommitmentState state,
      LocalDate closedOn,
      List<Result> results,
      List<Report> reports,
      List<Comment> comments) {

    static Whole of(
        Commitment one,
        List<ItemResult> results,
        List<CommitmentReport> reports,
        List<CommitmentComment> comments) {
      return new Whole(
          one.getId(),
          one.getProposalId(),
          one.getUnitCode(),
          one.getHolderCode(),
          one.getLetterNumber(),
          one.getItemNo(),
          one.getItemText(),
          one.getPromise(),
          one.getPromisedOn(),
          one.getFirstDay(),
          one.getDueDay(),
          one.getMoves(),
          one.getState(),
          one.getClosedOn(),
          results.stream()
              .filter(result -> result.getItemNo() == one.getItemNo())
              .map(Result::of)
              .toList(),
          reports.stream().map(Report::of).toList(),
          comments.stream().map(Comment::of).toList());
    }
  }

  /** First (1) or second (2) result of the suggestion. */
  record Result(int ordinal, String code, ResultClass resultClass, LocalDate on) {

    static Result of(ItemResult one) {
      return new Result(
          one.getOrdinal(), one.getResultCode(), one.getResultClass(), one.getRecordedOn());
    }
  }

  /**
   * A report.
   *
   * @param accepted by the office; null before the check
   * @param agreed by the director; null where that was not asked
   */
  record Report(
      ReportOutcome outcome,
      String words,
      String evidenceUrl,
      LocalDate dayBefore,
      LocalDate newDay,
      boolean early,
      String unit,
      Instant reportedAt,
      Boolean accepted,
      String checkNote,
      Boolean agreed,
      String decisionNote) {

    static Report of(CommitmentReport one) {
      return new Report(
          one.getOutcome(),
          one.getWords(),
          one.getEvidenceUrl(),
          one.getDayBefore(),
          one.getNewDay(),
          one.isEarly(),
          one.getUnitCode(),
          one.getReportedAt(),
          one.getAccepted(),
          one.getCheckNote(),
          one.getAgreed(),
          one.getDecisionNote());
    }
  }

  /** What a proposer said. */
  record Comment(String person, boolean kept, String words, Instant at) {

    static Comment of(CommitmentComment one) {
      return new Comment(one.getPersonId(), one.isKept(), one.getWords(), one.getMadeAt());
    }
  }
}
