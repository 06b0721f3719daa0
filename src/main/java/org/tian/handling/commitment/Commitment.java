package org.tian.handling.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Reply;
import org.tian.handling.ResultClass;
import org.tian.shared.Refusal;

/**
 * What a unit promised in its reply to one suggestion (承诺事项): by when, and how it goes since.
 *
 * <p>Every change of state is a method that refuses when the state does not allow it.
 */
@Entity
public class Commitment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long replyId;
  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String handingOffice;
  private String unitCode;
  private String holderCode;
  private String letterNumber;
  private int itemNo;
  private String itemText;
  private String promise;
  private String codeThen;

  @Enumerated(EnumType.STRING)
  private ResultClass classThen;

  private LocalDate promisedOn;
  private LocalDate firstDay;
  private LocalDate dueDay;
  private int moves;

  @Enumerated(EnumType.STRING)
  private CommitmentState state = CommitmentState.WAITING;

  private String waitsIn;
  private LocalDate closedOn;
  private LocalDate overdueTold;
  @Version private int version;

  protected Commitment() {}

  Commitment(
      Reply reply,
      String handingOffice,
      int itemNo,
      String itemText,
      ItemAnswer answer,
      LocalDate promisedOn) {
    this.replyId = reply.getId();
    this.unitTaskId = reply.getUnitTaskId();
    this.proposalId = reply.getProposalId();
    this.caseKey = reply.getCaseKey();
    this.committeeCode = reply.getCommitteeCode();
    this.handingOffice = handingOffice;
    this.unitCode = reply.getUnitCode();
    this.holderCode = reply.getUnitCode();
    this.letterNumber = reply.getLetterNumber();
    this.itemNo = itemNo;
    this.itemText = itemText;
    this.promise = answer.answer();
    this.codeThen = answer.code();
    this.classThen = answer.itemClass();
    this.promisedOn = promisedOn;
    this.firstDay = answer.doneBy();
    this.dueDay = answer.doneBy();
  }

  /** The process that follows it begins to wait for its day. */
  void waitIn(String processInstanceId) {
    requireOpen();
    waitsIn = processInstanceId;
    state = CommitmentState.WAITING;
  }

  /** The unit is asked to report, because the day has come or a report was sent back. */
  void ask() {
    requireOpen();
    state = CommitmentState.TO_REPORT;
  }

  /** Another unit has taken over the functions of the one that answered for it. */
  void passTo(String unit) {
    requireOpen();
    holderCode = unit;
  }

  /** The unit has reported. */
  void reported() {
    require(CommitmentState.TO_REPORT);
    state = CommitmentState.IN_CHECK;
  }

  /** The office does not accept the report, or the director does not agree. */
  void sentBack() {
    if (state != CommitmentState.WITH_DIRECTOR) {
      require(CommitmentState.IN_CHECK);
    }
    state = CommitmentState.TO_REPORT;
  }

  /** The office accepts, but the director has the last word. */
  void passToDirector() {
    require(CommitmentState.IN_CHECK);
    state = CommitmentState.WITH_DIRECTOR;
  }

  /** What was reported counts. */
  void settle(ReportOutcome outcome, LocalDate newDay, LocalDate today) {
    if (state != CommitmentState.WITH_DIRECTOR) {
      require(CommitmentState.IN_CHECK);
    }
    switch (outcome) {
      case KEPT -> close(CommitmentState.KEPT, today);
      case GIVEN_UP -> close(CommitmentState.GIVEN_UP, today);
      case IN_PROGRESS -> {
        dueDay = newDay;
        moves++;
        overdueTold = null;
        state = CommitmentState.WAITING;
      }
    }
  }

  /** A later reply answers the suggestion again. */
  void replace(LocalDate today) {
    requireOpen();
    close(CommitmentState.REPLACED, today);
  }

  /**
   * Nobody has reported in time.
   *
   * @return false when somebody has in the meantime, or was reminded before
   */
  boolean tellOverdue(LocalDate today) {
    boolean due = state == CommitmentState.TO_REPORT && overdueTold == null;
    if (due) {
      overdueTold = today;
    }
    return due;
  }

  private void close(CommitmentState end, LocalDate today) {
    state = end;
    closedOn = today;
    waitsIn = null;
  }

  private void requireOpen() {
    if (!state.isOpen()) {
      throw Refusal.of("commitment.closed").asException();
    }
  }

  private void require(CommitmentState expected) {
    requireOpen();
    if (state != expected) {
      throw Refusal.of("commitment.wrong-state").asException();
    }
  }

  public Long getId() {
    return id;
  }

  public long getReplyId() {
    return replyId;
  }

  public long getUnitTaskId() {
    return unitTaskId;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCaseKey() {
    return caseKey;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** Code of the office that handed the case over; empty when none is known. */
  public String getHandingOffice() {
    return handingOffice;
  }

  /** The unit that promised. */
  public String getUnitCode() {
    return unitCode;
  }

  /** The unit that answers for it today: the same, or its successor. */
  public String getHolderCode() {
    return holderCode;
  }

  /** Number of the letter it stands in. */
  public String getLetterNumber() {
    return letterNumber;
  }

  /** Number of the suggestion in the proposal, from 1. */
  public int getItemNo() {
    return itemNo;
  }

  public String getItemText() {
    return itemText;
  }

  /** The words of the reply. */
  public String getPromise() {
    return promise;
  }

  /** The committee's own code of the suggestion's result in the reply. */
  public String getCodeThen() {
    return codeThen;
  }

  /** The common class it counts as. */
  public ResultClass getClassThen() {
    return classThen;
  }

  /** Day of the reply. */
  public LocalDate getPromisedOn() {
    return promisedOn;
  }

  /** The day first promised. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** The day promised now. */
  public LocalDate getDueDay() {
    return dueDay;
  }

  /** How often the day was moved. */
  public int getMoves() {
    return moves;
  }

  public CommitmentState getState() {
    return state;
  }

  /** The process instance that follows it, or null when it is closed. */
  public String getWaitsIn() {
    return waitsIn;
  }

  /** When it was kept, given up or replaced, or null. */
  public LocalDate getClosedOn() {
    return closedOn;
  }

  /** When head and handing office were told that no report has come, or null. */
  public LocalDate getOverdueTold() {
    return overdueTold;
  }
}
