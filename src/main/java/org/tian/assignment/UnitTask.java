package org.tian.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tian.shared.Refusal;

/**
 * One unit's task in one round of handling: from the offer to the answer.
 *
 * <p>Every change of state is a method that refuses when the state does not allow it.
 */
@Entity
public class UnitTask {

  /** Fewest characters of a reason for a return. */
  public static final int RETURN_REASON_MIN_LENGTH = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String caseKey;
  private String committeeCode;

  @Column(name = "round_no")
  private int round;

  private String unitCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit_role")
  private UnitRole role;

  @Enumerated(EnumType.STRING)
  private UnitTaskStatus status = UnitTaskStatus.OFFERED;

  @Convert(converter = ItemNumbers.class)
  private List<Integer> items = List.of();

  private Instant offeredAt;
  private Instant signedAt;
  private Instant answeredAt;
  private String returnReason;
  private Instant returnAskedAt;
  private String suggestedUnitCode;
  private boolean returnRefused;
  private String arbitrationNote;
  private String reassignedTo;
  private Long replacedById;
  private Instant signForRemindedAt;
  @Version private int version;

  protected UnitTask() {}

  private UnitTask(
      long proposalId,
      String caseKey,
      String committeeCode,
      int round,
      String unitCode,
      UnitRole role,
      List<Integer> items,
      Instant offeredAt) {
    this.proposalId = proposalId;
    this.caseKey = caseKey;
    this.committeeCode = committeeCode;
    this.round = round;
    this.unitCode = unitCode;
    this.role = role;
    this.items = items;
    this.offeredAt = offeredAt;
  }

  /** The first round's task. */
  static UnitTask offer(
      long proposalId, String caseKey, String committeeCode, PlannedUnit unit, Instant now) {
    return new UnitTask(
        proposalId, caseKey, committeeCode, 1, unit.unitCode(), unit.role(), unit.items(), now);
  }

  /** The same work for another unit, after a granted return. */
  UnitTask offerTo(String otherUnitCode, Instant now) {
    return new UnitTask(proposalId, caseKey, committeeCode, round, otherUnitCode, role, items, now);
  }

  /** A unit's task in the same round in another role. */
  UnitTask offerTo(String unit, UnitRole asked, Instant now) {
    return offerTo(unit, asked, items, now);
  }

  /** Another unit's task in the same round, for some of the suggestions or, when empty, for all. */
  UnitTask offerTo(String unit, UnitRole asked, List<Integer> itsItems, Instant now) {
    return new UnitTask(proposalId, caseKey, committeeCode, round, unit, asked, itsItems, now);
  }

  /** The same unit's task in the next round, or that of its successor. */
  UnitTask offerAgain(String unitCodeToday, Instant now) {
    return new UnitTask(
        proposalId, caseKey, committeeCode, round + 1, unitCodeToday, role, items, now);
  }

  /** 签收: the unit takes the task on. */
  void signFor(Instant now) {
    require(UnitTaskStatus.OFFERED);
    status = UnitTaskStatus.IN_WORK;
    signedAt = now;
  }

  /** It was signed for, but is looked at again. */
  void takeBackSigning() {
    require(UnitTaskStatus.IN_WORK);
    status = UnitTaskStatus.OFFERED;
    signedAt = null;
  }

  /**
   * 申请退回: the unit asks; its head signs next. Source: domain rules §1.6.
   *
   * @param proposedUnit code of the unit that is thought responsible, or null
   */
  void askReturn(String reason, String proposedUnit, Instant now) {
    require(UnitTaskStatus.OFFERED);
    if (returnRefused) {
      throw Refusal.at("signForOutcome", "assignment.return-refused-before").asException();
    }
    if (reason.strip().length() < RETURN_REASON_MIN_LENGTH) {
      throw Refusal.at(
              "returnReason", "assignment.return-reason-too-short", RETURN_REASON_MIN_LENGTH)
          .asException();
    }
    if (unitCode.equals(proposedUnit)) {
      throw Refusal.at("proposedUnit", "assignment.same-unit").asException();
    }
    status = UnitTaskStatus.RETURN_ASKED;
    returnReason = reason.strip();
    suggestedUnitCode = proposedUnit;
    returnAskedAt = now;
  }

  /**
   * The head signs: within the days it goes to arbitration, later to the leader (domain §6 no. 4).
   *
   * @return whether it is late
   */
  boolean signReturn(ReturnWindow window) {
    require(UnitTaskStatus.RETURN_ASKED);
    status = window.isOver() ? UnitTaskStatus.RETURN_LATE : UnitTaskStatus.RETURN_REQUESTED;
    return window.isOver();
  }

  /** The head does not sign: the unit has to look at it again. */
  void dropReturn() {
    require(UnitTaskStatus.RETURN_ASKED);
    status = UnitTaskStatus.OFFERED;
  }

  /** The leader lets a late return be heard. */
  void admitLateReturn() {
    require(UnitTaskStatus.RETURN_LATE);
    status = UnitTaskStatus.RETURN_REQUESTED;
  }

  /** The leader does not: the unit has to sign for it and cannot ask again. */
  void refuseLateReturn(String note) {
    require(UnitTaskStatus.RETURN_LATE);
    refusedReturn(note);
  }

  /** The office agrees: the unit is free, another one is named. */
  void grantReturn(String newUnitCode, String note) {
    require(UnitTaskStatus.RETURN_REQUESTED);
    if (unitCode.equals(newUnitCode)) {
      throw Refusal.at("newUnit", "assignment.same-unit").asException();
    }
    status = UnitTaskStatus.RETURNED;
    reassignedTo = newUnitCode;
    arbitrationNote = note;
  }

  /** The office does not agree: the unit has to sign for it and cannot ask again. */
  void refuseReturn(String note) {
    require(UnitTaskStatus.RETURN_REQUESTED);
    refusedReturn(note);
  }

  private void refusedReturn(String note) {
    status = UnitTaskStatus.OFFERED;
    returnRefused = true;
    arbitrationNote = note;
  }

  void replacedBy(UnitTask successor) {
    if (status != UnitTaskStatus.CHANGED) {
      require(UnitTaskStatus.RETURNED);
    }
    replacedById = successor.id;
  }

  /** The handing office changes the units: what was done stays, nothing more is to do. */
  void release() {
    if (!status.isOpen() || status.isInReturn()) {
      throw Refusal.of("assignment.wrong-state", status.text()).asException();
    }
    status = UnitTaskStatus.CHANGED;
  }

  /** The same work under another name: alone, or with co-units beside it. */
  void leads(boolean withCoUnits) {
    role = withCoUnits ? UnitRole.LEAD : UnitRole.SOLE;
  }

  /** 分办: suggestions of a unit that was dropped are answered by this one as well. */
  void takeOver(List<Integer> others) {
    if (!items.isEmpty()) {
      items = Stream.concat(items.stream(), others.stream()).distinct().sorted().toList();
    }
  }

  /** The last unit of a split answers the whole. */
  void answersAlone(boolean withCoUnits) {
    leads(withCoUnits);
    items = List.of();
  }

  /**
   * Nobody has signed for it in time.
   *
   * @return false when somebody has in the meantime, or was reminded before
   */
  boolean remindSignFor(Instant now) {
    boolean due = status == UnitTaskStatus.OFFERED && signForRemindedAt == null;
    if (due) {
      signForRemindedAt = now;
    }
    return due;
  }

  /** A draft reply goes to be checked and signed. */
  void startSignOff() {
    require(UnitTaskStatus.IN_WORK);
    status = UnitTaskStatus.IN_SIGN_OFF;
  }

  /** The draft comes back. */
  void backToWork() {
    require(UnitTaskStatus.IN_SIGN_OFF);
    status = UnitTaskStatus.IN_WORK;
  }

  /** The reply, or a co-unit's opinion, is sent. */
  void answer(Instant now) {
    require(role.answers() ? UnitTaskStatus.IN_SIGN_OFF : UnitTaskStatus.IN_WORK);
    status = UnitTaskStatus.ANSWERED;
    answeredAt = now;
  }

  /** The reply has gone out without this co-unit's opinion; it is no longer wanted. */
  void closeUnanswered() {
    if (role != UnitRole.CO || !status.isOpen()) {
      throw Refusal.of("assignment.wrong-state", status.text()).asException();
    }
    status = UnitTaskStatus.UNANSWERED;
  }

  /** It could not be closed after all. */
  void staysOpen(UnitTaskStatus before) {
    status = before;
  }

  /** The proposal was withdrawn; what is done stays done. */
  boolean cancel() {
    boolean open = status.isOpen();
    if (open) {
      status = UnitTaskStatus.CANCELLED;
    }
    return open;
  }

  private void require(UnitTaskStatus expected) {
    if (status != expected) {
      throw Refusal.of("assignment.wrong-state", status.text()).asException();
    }
  }

  public Long getId() {
    return id;
  }

  public long getProposalId() {
    return proposalId;
  }

  /** Flow number of the proposal, the key of its process and of its record. */
  public String getCaseKey() {
    return caseKey;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** Round of handling, from 1; each re-handling is one more. */
  public int getRound() {
    return round;
  }

  public String getUnitCode() {
    return unitCode;
  }

  public UnitRole getRole() {
    return role;
  }

  /** Numbers of the suggestions it answers, from 1; empty for all of them. */
  public List<Integer> getItems() {
    return List.copyOf(items);
  }

  /**
   * The suggestions it answers, by number.
   *
   * @param all how many the proposal has
   */
  public List<Integer> itemsOf(int all) {
    return IntStream.rangeClosed(1, all)
        .filter(item -> items.isEmpty() || items.contains(item))
        .boxed()
        .toList();
  }

  public UnitTaskStatus getStatus() {
    return status;
  }

  /** When head and handing office were told that nobody signs for it, or null. */
  public Instant getSignForRemindedAt() {
    return signForRemindedAt;
  }

  public Instant getOfferedAt() {
    return offeredAt;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  public String getReturnReason() {
    return returnReason;
  }

  public Instant getReturnAskedAt() {
    return returnAskedAt;
  }

  /** The unit that the returning unit thinks is responsible, or null. */
  public String getSuggestedUnitCode() {
    return suggestedUnitCode;
  }

  public boolean isReturnRefused() {
    return returnRefused;
  }

  /** What the office, or its leader, said about the return, or null. */
  public String getArbitrationNote() {
    return arbitrationNote;
  }

  /** The unit named when the return was granted, or null. */
  public String getReassignedTo() {
    return reassignedTo;
  }

  /** The task that took this one's place, or null. */
  public Long getReplacedById() {
    return replacedById;
  }
}
