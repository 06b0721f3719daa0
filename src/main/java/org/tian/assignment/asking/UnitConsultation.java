package org.tian.assignment.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.UnitRole;
import org.tian.shared.Refusal;

/** One unit asked about one proposal, with its answer or its silence. */
@Entity
public class UnitConsultation {

  /** Fewest characters of the reason of a unit that is not responsible. */
  public static final int REASON_MIN_LENGTH = 10;

  /** States; names under {@code consultationstate.<NAME>}. */
  public enum State {
    OPEN,
    ANSWERED,
    /** The time went by without an answer. */
    SILENT,
    /** The proposal was withdrawn or merged before there was an answer. */
    CANCELLED;

    /** Key of the name in the message files. */
    public String messageKey() {
      return "consultationstate." + name();
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private long planId;

  @Column(name = "round_no")
  private int round;

  private String unitCode;

  @Enumerated(EnumType.STRING)
  private UnitRole askedRole;

  private Instant askedAt;
  private String askedBy;
  private Instant dueAt;
  private boolean admitted;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Enumerated(EnumType.STRING)
  private ConsultationAnswer answer;

  private String reason;
  private String properUnitCode;
  private String answeredBy;
  private Instant answeredAt;
  @Version private int version;

  protected UnitConsultation() {}

  UnitConsultation(HandoverPlan plan, int round, PlannedUnit unit, Asking asking) {
    this.proposalId = plan.getProposalId();
    this.planId = plan.getId();
    this.round = round;
    this.unitCode = unit.unitCode();
    this.askedRole = unit.role();
    this.askedAt = asking.at();
    this.askedBy = asking.by();
    this.dueAt = asking.dueAt();
    this.admitted = asking.admitted();
  }

  /**
   * How a unit is asked.
   *
   * @param by person of the committee's office
   * @param dueAt last moment of an answer
   * @param admitted whether it may read the case only because it is asked
   */
  record Asking(Instant at, String by, Instant dueAt, boolean admitted) {}

  /**
   * The unit answers.
   *
   * @param reason why it is not responsible, or a remark
   * @param properUnit whose it is, when it is not its own; else null
   */
  void answer(
      ConsultationAnswer given, String reason, String properUnit, String person, Instant now) {
    requireOpen();
    if (now.isAfter(dueAt)) {
      throw Refusal.at("consultationAnswer", "assignment.consultation-over", dueAt).asException();
    }
    if (given == ConsultationAnswer.NOT_OURS) {
      requireGrounds(reason, properUnit);
    }
    this.answer = given;
    this.reason = reason.strip();
    this.properUnitCode = given == ConsultationAnswer.NOT_OURS ? properUnit : null;
    this.answeredBy = person;
    this.answeredAt = now;
    this.state = State.ANSWERED;
  }

  private void requireGrounds(String given, String properUnit) {
    if (given.strip().length() < REASON_MIN_LENGTH) {
      throw Refusal.at("notOursReason", "assignment.not-ours-reason-short", REASON_MIN_LENGTH)
          .asException();
    }
    if (properUnit == null) {
      throw Refusal.at("properUnit", "assignment.proper-unit-missing").asException();
    }
    if (properUnit.equals(unitCode)) {
      throw Refusal.at("properUnit", "assignment.proper-unit-itself").asException();
    }
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw Refusal.of("assignment.consultation-closed").asException();
    }
  }

  /** It is asked again: the case has gone back to the question. */
  void reopen() {
    state = State.OPEN;
    answer = null;
    reason = null;
    properUnitCode = null;
    answeredBy = null;
    answeredAt = null;
  }

  /** Nobody answered in time. */
  void fallSilent(ConsultationAnswer countsAs, Instant now) {
    if (state == State.OPEN) {
      state = State.SILENT;
      answer = countsAs;
      answeredAt = now;
    }
  }

  /** The case ended before there was an answer. */
  boolean cancel() {
    boolean open = state == State.OPEN;
    if (open) {
      state = State.CANCELLED;
    }
    return open;
  }

  /** Its right to read has been taken back, or rests on more than the question now. */
  void settleReading() {
    admitted = false;
  }

  /** Whether it is content with the role it was asked for. */
  public boolean isContent() {
    return answer != null && answer.agreesTo(askedRole);
  }

  public Long getId() {
    return id;
  }

  public long getProposalId() {
    return proposalId;
  }

  /** The plan it was asked about. */
  public long getPlanId() {
    return planId;
  }

  /** How many times the office has asked by then, from 1. */
  public int getRound() {
    return round;
  }

  public String getUnitCode() {
    return unitCode;
  }

  /** What it was asked to be. */
  public UnitRole getAskedRole() {
    return askedRole;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public String getAskedBy() {
    return askedBy;
  }

  /** The last moment of an answer. */
  public Instant getDueAt() {
    return dueAt;
  }

  boolean isAdmitted() {
    return admitted;
  }

  public State getState() {
    return state;
  }

  /** What it answered or what its silence counted as; null while it is open. */
  public ConsultationAnswer getAnswer() {
    return answer;
  }

  /** Why it is not responsible, or a remark; null while it is open. */
  public String getReason() {
    return reason;
  }

  /** Whose it is in the eyes of a unit that is not responsible, or null. */
  public String getProperUnitCode() {
    return properUnitCode;
  }

  /** Person who answered, or null. */
  public String getAnsweredBy() {
    return answeredBy;
  }

  /** When it was answered or the time was over, or null. */
  public Instant getAnsweredAt() {
    return answeredAt;
  }
}
