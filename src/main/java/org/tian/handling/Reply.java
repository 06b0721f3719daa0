package org.tian.handling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tian.assignment.UnitTask;
import org.tian.shared.Refusal;

/**
 * A unit's reply to a proposal in one round (答复函): drafted, looked at three times, sent.
 *
 * <p>Once sent it never changes; another round writes a reply of its own.
 */
@Entity
public class Reply {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String unitCode;

  @Column(name = "round_no")
  private int round;

  private String letterNumber;

  @Enumerated(EnumType.STRING)
  private ReplyStatus status = ReplyStatus.DRAFT;

  private String resultCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "canonical_class")
  private ResultClass resultClass;

  private String body;

  @Enumerated(EnumType.STRING)
  private Openness openness;

  private String opennessReason;
  private String contactName;
  private String contactPhone;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "item_answer", joinColumns = @JoinColumn(name = "reply_id"))
  @OrderColumn(name = "position")
  private List<ItemAnswer> itemAnswers = new ArrayList<>();

  private String draftedBy;
  private Instant draftedAt;

  /** Who looks at it next; null while a draft and when all have agreed. */
  @Enumerated(EnumType.STRING)
  private SignOffStage stage;

  private String checkedBy;
  private Instant checkedAt;
  private String signedBy;
  private String signedFor;
  private Instant signedAt;
  private String passedBy;
  private Instant passedAt;
  private String sentBackNote;
  private Instant sentAt;
  private String numberReason;
  private String numberSetBy;
  @Version private int version;

  protected Reply() {}

  Reply(UnitTask task) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.caseKey = task.getCaseKey();
    this.committeeCode = task.getCommitteeCode();
    this.unitCode = task.getUnitCode();
    this.round = task.getRound();
  }

  /** Takes what the section wrote and hands it in to be checked. */
  void handIn(ReplyDraft draft, String person, Instant now) {
    require(status == ReplyStatus.DRAFT);
    itemAnswers.clear();
    itemAnswers.addAll(draft.itemAnswers());
    resultCode = draft.resultCode();
    resultClass = draft.resultClass();
    body = draft.body();
    openness = draft.openness();
    opennessReason = draft.openness() == Openness.OPEN ? null : draft.opennessReason();
    contactName = draft.contactName();
    contactPhone = draft.contactPhone();
    draftedBy = person;
    draftedAt = now;
    status = ReplyStatus.IN_SIGN_OFF;
    stage = SignOffStage.CHECK;
  }

  /** One of the three agrees; the next one looks at it. */
  void approve(SignOffStage by, String person, Instant now) {
    require(status == ReplyStatus.IN_SIGN_OFF && stage == by);
    switch (by) {
      case CHECK -> {
        checkedBy = person;
        checkedAt = now;
      }
      case SIGN -> {
        signedBy = person;
        signedAt = now;
      }
      case OFFICE -> {
        passedBy = person;
        passedAt = now;
      }
    }
    stage = by.isLast() ? null : by.next();
  }

  /** One who agreed looks at it again, because the case has gone back there. */
  void takeBackApproval(SignOffStage by) {
    require(status == ReplyStatus.IN_SIGN_OFF);
    switch (by) {
      case CHECK -> {
        checkedBy = null;
        checkedAt = null;
      }
      case SIGN -> {
        signedBy = null;
        signedAt = null;
      }
      case OFFICE -> {
        passedBy = null;
        passedAt = null;
      }
    }
    stage = by;
  }

  /** It is being drafted again before anybody looks at it. */
  void takeBackDraft() {
    require(status == ReplyStatus.IN_SIGN_OFF && stage == SignOffStage.CHECK);
    status = ReplyStatus.DRAFT;
    stage = null;
  }

  /** One of the three sends it back; all look at the next draft again. */
  void sendBack(SignOffStage by, String reason) {
    require(status == ReplyStatus.IN_SIGN_OFF && stage == by);
    if (reason.isBlank()) {
      throw Refusal.at("comment", "handling.sending-back-needs-reason").asException();
    }
    status = ReplyStatus.DRAFT;
    stage = null;
    checkedBy = null;
    checkedAt = null;
    signedBy = null;
    signedFor = null;
    signedAt = null;
    sentBackNote = reason;
  }

  /** Sets the number it will go out under. */
  void setNumber(String number, String reason, String person) {
    require(status == ReplyStatus.IN_SIGN_OFF);
    letterNumber = number;
    numberReason = reason;
    numberSetBy = person;
  }

  /** Goes out under its letter number. */
  void send(String number, Instant now) {
    require(status == ReplyStatus.IN_SIGN_OFF && passedAt != null);
    letterNumber = number;
    sentAt = now;
    status = ReplyStatus.SENT;
  }

  private void require(boolean allowed) {
    if (status == ReplyStatus.SENT) {
      throw Refusal.of("handling.reply-sent").asException();
    }
    if (!allowed) {
      throw Refusal.of("handling.reply-elsewhere").asException();
    }
  }

  public Long getId() {
    return id;
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

  public String getUnitCode() {
    return unitCode;
  }

  /** Round of handling, from 1. */
  public int getRound() {
    return round;
  }

  /** Number of the letter (文号); null before it is sent, unless the handing office has set one. */
  public String getLetterNumber() {
    return letterNumber;
  }

  /** Why the handing office set the number, or null when the system gave it. */
  public String getNumberReason() {
    return numberReason;
  }

  public String getNumberSetBy() {
    return numberSetBy;
  }

  public ReplyStatus getStatus() {
    return status;
  }

  /** The committee's own code of the result as a whole. */
  public String getResultCode() {
    return resultCode;
  }

  /** The common class it counts as. */
  public ResultClass getResultClass() {
    return resultClass;
  }

  public String getBody() {
    return body;
  }

  public Openness getOpenness() {
    return openness;
  }

  /** Why it is not open, or null when it is. */
  public String getOpennessReason() {
    return opennessReason;
  }

  public String getContactName() {
    return contactName;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  /** One answer for each suggestion, in the order of the proposal. */
  public List<ItemAnswer> getItemAnswers() {
    return List.copyOf(itemAnswers);
  }

  public String getDraftedBy() {
    return draftedBy;
  }

  public Instant getDraftedAt() {
    return draftedAt;
  }

  public String getCheckedBy() {
    return checkedBy;
  }

  public Instant getCheckedAt() {
    return checkedAt;
  }

  /** In whose place it was signed, or null. */
  public String getSignedFor() {
    return signedFor;
  }

  void signInPlaceOf(String represented) {
    signedFor = represented;
  }

  /** The head who signed it (签发人), or null. */
  public String getSignedBy() {
    return signedBy;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  public String getPassedBy() {
    return passedBy;
  }

  public Instant getPassedAt() {
    return passedAt;
  }

  /** Why the last draft came back, or null when none did. */
  public String getSentBackNote() {
    return sentBackNote;
  }

  public Instant getSentAt() {
    return sentAt;
  }
}
