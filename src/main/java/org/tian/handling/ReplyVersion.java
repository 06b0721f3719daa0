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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft of a reply as it was handed in. It never changes; when it came back, it says from whom,
 * when and why.
 */
@Entity
public class ReplyVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long replyId;
  private long proposalId;

  @Column(name = "version_no")
  private int number;

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
  @CollectionTable(name = "reply_version_item", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<ItemAnswer> itemAnswers = new ArrayList<>();

  private String writtenBy;
  private Instant writtenAt;
  private String cameBackFrom;
  private String cameBackBy;
  private Instant cameBackAt;
  private String cameBackNote;

  protected ReplyVersion() {}

  ReplyVersion(Reply reply, int number) {
    this.replyId = reply.getId();
    this.proposalId = reply.getProposalId();
    this.number = number;
    this.resultCode = reply.getResultCode();
    this.resultClass = reply.getResultClass();
    this.body = reply.getBody();
    this.openness = reply.getOpenness();
    this.opennessReason = reply.getOpennessReason();
    this.contactName = reply.getContactName();
    this.contactPhone = reply.getContactPhone();
    this.itemAnswers.addAll(reply.getItemAnswers());
    this.writtenBy = reply.getDraftedBy();
    this.writtenAt = reply.getDraftedAt();
  }

  void cameBack(String from, String by, Instant at, String note) {
    cameBackFrom = from;
    cameBackBy = by;
    cameBackAt = at;
    cameBackNote = note;
  }

  public Long getId() {
    return id;
  }

  public long getReplyId() {
    return replyId;
  }

  public long getProposalId() {
    return proposalId;
  }

  /** Number among the versions of its reply, from 1. */
  public int getNumber() {
    return number;
  }

  public String getResultCode() {
    return resultCode;
  }

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

  public List<ItemAnswer> getItemAnswers() {
    return List.copyOf(itemAnswers);
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  /** Code of the stage that sent it back, under {@code signoffstage.<CODE>}; null when none did. */
  public String getCameBackFrom() {
    return cameBackFrom;
  }

  public String getCameBackBy() {
    return cameBackBy;
  }

  public Instant getCameBackAt() {
    return cameBackAt;
  }

  /** Why it came back, or null. */
  public String getCameBackNote() {
    return cameBackNote;
  }
}
