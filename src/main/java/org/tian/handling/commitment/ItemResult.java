package org.tian.handling.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.tian.handling.ResultClass;

/**
 * One result of a suggestion: the first as the reply gives it, the second after tracking (跟踪办理结果,
 * domain rules §1.8). Rows are added, never changed.
 */
@Entity
public class ItemResult {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long replyId;
  private int itemNo;
  private int ordinal;
  private String resultCode;

  @Enumerated(EnumType.STRING)
  private ResultClass resultClass;

  private long commitmentId;
  private LocalDate recordedOn;

  protected ItemResult() {}

  private ItemResult(
      Commitment commitment,
      int ordinal,
      String resultCode,
      ResultClass resultClass,
      LocalDate recordedOn) {
    this.replyId = commitment.getReplyId();
    this.itemNo = commitment.getItemNo();
    this.commitmentId = commitment.getId();
    this.ordinal = ordinal;
    this.resultCode = resultCode;
    this.resultClass = resultClass;
    this.recordedOn = recordedOn;
  }

  /** As the reply gives it. */
  static ItemResult first(Commitment commitment) {
    return new ItemResult(
        commitment,
        1,
        commitment.getCodeThen(),
        commitment.getClassThen(),
        commitment.getPromisedOn());
  }

  /**
   * As it is once the promise is kept.
   *
   * @param solved the committee's own code for what is solved
   */
  static ItemResult afterTracking(Commitment commitment, String solved, LocalDate today) {
    return new ItemResult(commitment, 2, solved, ResultClass.SOLVED, today);
  }

  public long getReplyId() {
    return replyId;
  }

  public int getItemNo() {
    return itemNo;
  }

  /** 1 for the reply's own result, 2 for the one after tracking. */
  public int getOrdinal() {
    return ordinal;
  }

  /** The committee's own code. */
  public String getResultCode() {
    return resultCode;
  }

  public ResultClass getResultClass() {
    return resultClass;
  }

  public long getCommitmentId() {
    return commitmentId;
  }

  public LocalDate getRecordedOn() {
    return recordedOn;
  }
}
