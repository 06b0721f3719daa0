package org.tian.handling.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.tian.shared.Refusal;

/** One addressee of a reply: delivered, opened, receipt signed (回执). */
@Entity
public class ReplyDelivery {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long replyId;
  private long proposalId;
  private String partyKey;

  @Enumerated(EnumType.STRING)
  private DeliveryKind kind;

  private Instant deliveredAt;
  private String openedBy;
  private Instant openedAt;
  private String receiptBy;
  private Instant receiptAt;
  private String receiptNote;
  private LocalDate remindedOn;

  protected ReplyDelivery() {}

  ReplyDelivery(
      long replyId, long proposalId, String partyKey, DeliveryKind kind, Instant deliveredAt) {
    this.replyId = replyId;
    this.proposalId = proposalId;
    this.partyKey = partyKey;
    this.kind = kind;
    this.deliveredAt = deliveredAt;
  }

  /** The first reading counts. */
  void open(String person, Instant now) {
    if (openedAt == null) {
      openedBy = person;
      openedAt = now;
    }
  }

  /** Signs the receipt, once; whoever signs has opened it. */
  void sign(String person, String note, Instant now) {
    if (receiptAt != null) {
      throw Refusal.of("handling.receipt-signed-before").asException();
    }
    open(person, now);
    receiptBy = person;
    receiptAt = now;
    receiptNote = note.isEmpty() ? null : note;
  }

  void remind(LocalDate day) {
    remindedOn = day;
  }

  public Long getId() {
    return id;
  }

  public long getReplyId() {
    return replyId;
  }

  /** The addressee's own case: of a merged proposal that one, not the main case. */
  public long getProposalId() {
    return proposalId;
  }

  /** Key of the person, or code of the body. */
  public String getPartyKey() {
    return partyKey;
  }

  public DeliveryKind getKind() {
    return kind;
  }

  public Instant getDeliveredAt() {
    return deliveredAt;
  }

  /** Who read it first, or null. */
  public String getOpenedBy() {
    return openedBy;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Who signed the receipt, or null. */
  public String getReceiptBy() {
    return receiptBy;
  }

  public Instant getReceiptAt() {
    return receiptAt;
  }

  /** What was written on the receipt, or null. */
  public String getReceiptNote() {
    return receiptNote;
  }

  /** The day on which it was brought to mind, or null. */
  public LocalDate getRemindedOn() {
    return remindedOn;
  }
}
