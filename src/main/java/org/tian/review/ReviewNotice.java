package org.tian.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tian.proposal.CaseNews;
import org.tian.proposal.Proposal;

/**
 * What the proposers of a case were told about it: why, and where their text went. Keeps what was
 * true then, whatever becomes of the case later.
 */
@Entity
public class ReviewNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long proposalId;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private String reasonCodes;
  private String commentText;

  @Enumerated(EnumType.STRING)
  private ConversionTarget convertTo;

  private String convertedNo;
  private String passedTo;
  private Long mainProposalId;
  private String unitParts = "";
  private Instant givenAt;

  protected ReviewNotice() {}

  private ReviewNotice(Proposal proposal, NoticeKind kind, String comment, Instant givenAt) {
    this.proposalId = proposal.getId();
    this.kind = kind;
    this.reasonCodes = "";
    this.commentText = Objects.toString(comment, "");
    this.givenAt = givenAt;
  }

  /** Not filed or passed on, as decided. */
  static ReviewNotice ofDecision(
      Proposal proposal, NoticeKind kind, ReviewOpinion decision, Instant givenAt) {
    ReviewNotice notice = new ReviewNotice(proposal, kind, decision.getComment(), givenAt);
    notice.reasonCodes = String.join(",", decision.getReasonCodes());
    notice.convertTo = decision.getConvertTo();
    notice.convertedNo = proposal.getConvertedNo();
    notice.passedTo = decision.getPassedTo();
    return notice;
  }

  /** Merged into a main case, or parted from it again. */
  static ReviewNotice ofMain(
      Proposal proposal, NoticeKind kind, long mainId, String reason, Instant givenAt) {
    ReviewNotice notice = new ReviewNotice(proposal, kind, reason, givenAt);
    notice.mainProposalId = mainId;
    return notice;
  }

  /** Taken back by its first proposer. */
  static ReviewNotice ofWithdrawal(Proposal proposal, Instant givenAt) {
    return new ReviewNotice(proposal, NoticeKind.WITHDRAWN, proposal.getOutcomeReason(), givenAt);
  }

  /** Who handles it now, or about which unit it is. */
  static ReviewNotice ofUnits(
      Proposal proposal,
      NoticeKind kind,
      List<CaseNews.Part> units,
      String words,
      Instant givenAt) {
    ReviewNotice notice = new ReviewNotice(proposal, kind, words, givenAt);
    notice.unitParts =
        units.stream()
            .map(unit -> unit.unitCode() + " " + unit.role())
            .collect(Collectors.joining(","));
    return notice;
  }

  public Long getId() {
    return id;
  }

  public Long getProposalId() {
    return proposalId;
  }

  public NoticeKind getKind() {
    return kind;
  }

  /** Why not filed; empty for other kinds. */
  public List<String> getReasonCodes() {
    return reasonCodes.isEmpty() ? List.of() : List.of(reasonCodes.split(","));
  }

  /** The words of who decided. */
  public String getComment() {
    return commentText;
  }

  /** Where the text went, or null when it was passed on to nobody. */
  public ConversionTarget getConvertTo() {
    return convertTo;
  }

  /** Its number there (意见号), or null. */
  public String getConvertedNo() {
    return convertedNo;
  }

  /** The body that got the text; empty when nobody did. */
  public String getPassedTo() {
    return Objects.toString(passedTo, "");
  }

  /** The main case of a merge or of its undoing, else null. */
  public Long getMainProposalId() {
    return mainProposalId;
  }

  /** The units it names with their roles as they were then; empty for other kinds. */
  public List<CaseNews.Part> getUnits() {
    return unitParts.isEmpty()
        ? List.of()
        : Arrays.stream(unitParts.split(","))
            .map(part -> part.split(" "))
            .map(part -> new CaseNews.Part(part[0], part[1]))
            .toList();
  }

  public Instant getGivenAt() {
    return givenAt;
  }
}
