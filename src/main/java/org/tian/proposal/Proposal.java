package org.tian.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.tian.organisation.Person;
import org.tian.shared.Refusal;

/**
 * A proposal: its words, its proposer and what it has become.
 *
 * <p>Every change of state is a method named after what happens; one that does not fit the present
 * state is refused with {@code proposal.not-in-this-state}. Who may do it is asked before, by the
 * services; {@link CaseProgress} records each change in the trail.
 */
@Entity
@DynamicUpdate
@EntityListeners(CaseChangeListener.class)
public class Proposal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String flowNo;
  private String caseNo;
  private String committeeCode;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "session_id")
  private PlenarySession session;

  private String title;
  private String titleKey;
  private String situation;
  private String analysis;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "proposal_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<SuggestionItem> suggestions = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  private String proposerId;
  private String bodyCode;
  private String categoryCode;
  private String categoryName;
  private String suggestedUnits;
  private boolean wishOpen;
  private boolean wishMeet;

  @Enumerated(EnumType.STRING)
  private SubmissionType submission;

  private Instant createdAt;
  private Instant changedAt;
  private String changedBy;
  private Instant submittedAt;
  private Instant filedAt;
  private Instant handedOverAt;
  private Instant answeredAt;
  private Instant closedAt;

  @Embedded private OfficeEntry entry;
  private boolean submittedByOffice;
  private Instant discardedAt;
  private String discardedBy;
  private Long begunFromId;

  private String outcomeCode;
  private String outcomeReason;
  private String convertedNo;
  private String withdrawalReason;
  private Long mergedIntoId;

  /** Between bars, so that one word can be looked for. */
  private String keywords = "";

  private String keyReason;
  private boolean secretMark;
  private boolean closedMark;
  private String closedReason;

  /** Counts savings, so that a change of items alone also counts as a change of the proposal. */
  private long edits;

  @Version private long version;

  protected Proposal() {}

  Proposal(String committeeCode, String proposerId, DraftContent content, Instant now) {
    this.committeeCode = committeeCode;
    this.proposerId = proposerId;
    this.status = ProposalStatus.DRAFT;
    this.createdAt = now;
    change(content, now);
  }

  /** Notes who changes the words now. */
  void changedBy(String person) {
    changedBy = person;
  }

  /** Replaces words and choices of a draft. */
  void change(DraftContent content, Instant now) {
    require("change", ProposalStatus.DRAFT);
    kind = content.kind();
    bodyCode = content.bodyCode();
    suggestedUnits = String.join(",", content.suggestedUnits());
    wishOpen = content.wishOpen();
    wishMeet = content.wishMeet();
    write(content.text(), now);
  }

  /** The committee's office entered it for its proposer. */
  void enteredAs(OfficeEntry officeEntry) {
    entry = officeEntry;
  }

  /** The office submits it in the proposer's name. */
  void submitByOffice() {
    submittedByOffice = true;
  }

  /** Begun from the words of one that was withdrawn. */
  void beginFrom(Proposal withdrawn) {
    begunFromId = withdrawn.id;
  }

  /** Thrown away by its author; it can be taken back. */
  void discard(String person, Instant now) {
    require("discard", ProposalStatus.DRAFT);
    discardedAt = now;
    discardedBy = person;
  }

  /** Taken back from the thrown-away ones. */
  void takeBack() {
    discardedAt = null;
    discardedBy = null;
  }

  /** Refuses when it is no draft any more, so that a second click is told the plain reason. */
  void requireSubmittable() {
    require("submit", ProposalStatus.DRAFT);
  }

  /** Too few have signed: it is the first proposer's own proposal. */
  void goOnAlone() {
    require("change", ProposalStatus.DRAFT);
    kind = ProposalKind.INDIVIDUAL;
  }

  /** Becomes a case with a flow number. */
  void submitAs(String flowNumber, PlenarySession forSession, SubmissionType type, Instant now) {
    require("submit", ProposalStatus.DRAFT);
    flowNo = flowNumber;
    session = forSession;
    submission = type;
    titleKey = TitleKey.of(title);
    status = ProposalStatus.SUBMITTED;
    submittedAt = now;
  }

  /** Sent back to the proposer to be corrected (退回修改). */
  void returnForCorrection(String reason) {
    require("return", ProposalStatus.SUBMITTED);
    status = ProposalStatus.RETURNED;
    outcome("RETURN", reason);
  }

  /** Comes back corrected and is reviewed again. */
  void revise(ProposalText text, Instant now) {
    require("revise", ProposalStatus.RETURNED);
    write(text, now);
    titleKey = TitleKey.of(title);
    status = ProposalStatus.SUBMITTED;
  }

  /** Filed (立案) under its case number. */
  void fileAs(String caseNumber, String category, String reason, Instant now) {
    require("file", ProposalStatus.SUBMITTED);
    caseNo = caseNumber;
    categoryCode = category;
    filedAt = now;
    status = ProposalStatus.FILED;
    outcome("FILE", reason);
  }

  /** Not filed (不予立案), for one of the reasons of the rules; the text may go on under a number. */
  void refuseFiling(String reasonCode, String number, String reason, Instant now) {
    require("refuse-filing", ProposalStatus.SUBMITTED);
    status = ProposalStatus.NOT_FILED;
    convertedNo = number;
    closedAt = now;
    outcome(reasonCode, reason);
  }

  /** Passed on as a letter or opinion of the people (转办) under a number of that kind. */
  void convertTo(String target, String number, String reason, Instant now) {
    require("convert", ProposalStatus.SUBMITTED);
    status = ProposalStatus.CONVERTED;
    convertedNo = number;
    closedAt = now;
    outcome(target, reason);
  }

  /**
   * Becomes part of another proposal of the same matter (并案); keeps its own proposer and words. One
   * that was filed by itself keeps its number and category as well.
   */
  void mergeInto(Proposal main, String category, String reason) {
    require("merge", ProposalStatus.SUBMITTED, ProposalStatus.FILED);
    if (main.id.equals(id)) {
      throw Refusal.at("mainProposal", "proposal.merge-into-itself").asException();
    }
    if (!main.status.takesMergedOnes()) {
      throw Refusal.at("mainProposal", "proposal.merge-target", main.getDisplayNumber())
          .asException();
    }
    if (!main.committeeCode.equals(committeeCode)) {
      throw Refusal.at("mainProposal", "proposal.merge-elsewhere").asException();
    }
    status = ProposalStatus.MERGED;
    mergedIntoId = main.id;
    categoryCode = category;
    outcome("MERGE", reason);
  }

  /** The category it is, or is expected to be, filed under, by the name it has now. */
  void classify(String code, String name) {
    categoryCode = code;
    categoryName = name;
  }

  /** Gets a case number of its own although it is merged, where the committee numbers so. */
  void numberMerged(String caseNumber) {
    require("merge", ProposalStatus.MERGED);
    caseNo = caseNumber;
  }

  /** Parts from its main case (取消并案) and is filed by itself, under the number it has or gets. */
  void partFromMain(String caseNumber, String reason, Instant now) {
    require("part", ProposalStatus.MERGED);
    mergedIntoId = null;
    caseNo = caseNumber;
    filedAt = now;
    status = ProposalStatus.FILED;
    outcome("FILE", reason);
  }

  /** Follows its main proposal, which is itself merged into another one. */
  void followInto(Proposal main) {
    require("merge", ProposalStatus.MERGED);
    mergedIntoId = main.id;
  }

  /** Marks it; a draft is nobody's to mark. */
  void mark(CaseMarks marks) {
    if (isDraft()) {
      throw notPossible("mark");
    }
    keywords = marks.keywords().isEmpty() ? "" : "|" + String.join("|", marks.keywords()) + "|";
    keyReason = marks.keyReason();
    secretMark = marks.secret();
    closedMark = marks.isClosed();
    closedReason = marks.closedReason();
  }

  /** Handed over to the units (交办). */
  void handOver(Instant now) {
    require("hand-over", ProposalStatus.FILED);
    status = ProposalStatus.HANDED_OVER;
    handedOverAt = now;
  }

  /** Every unit that has to answer has answered. */
  void recordAnswered(Instant now) {
    require("record-answered", ProposalStatus.HANDED_OVER, ProposalStatus.REHANDLING);
    status = ProposalStatus.ANSWERED;
    answeredAt = now;
  }

  /** Handled once more after an unsatisfied rating (再办理). */
  void startRehandling() {
    require("rehandle", ProposalStatus.ANSWERED);
    status = ProposalStatus.REHANDLING;
  }

  /** Closed (办结): answered and rated, or its main proposal is. */
  void close(Instant now) {
    require("close", ProposalStatus.ANSWERED, ProposalStatus.MERGED);
    status = ProposalStatus.CLOSED;
    closedAt = now;
  }

  /** The proposer asks to take it back; the process then records the withdrawal. */
  void askWithdrawal(String reason) {
    if (!status.isWithdrawable()) {
      throw notPossible("withdraw");
    }
    withdrawalReason = reason;
  }

  /** Taken back by the proposer (撤案). */
  void withdraw(Instant now) {
    if (!status.isWithdrawable()) {
      throw notPossible("withdraw");
    }
    status = ProposalStatus.WITHDRAWN;
    closedAt = now;
    outcome("WITHDRAW", withdrawalReason);
  }

  /** Taken off the books by the committee (终止). */
  void terminate(String reason, Instant now) {
    if (!status.isWithdrawable()) {
      throw notPossible("terminate");
    }
    status = ProposalStatus.WITHDRAWN;
    closedAt = now;
    outcome("TERMINATE", reason);
  }

  private void write(ProposalText text, Instant now) {
    title = text.title();
    situation = text.situation();
    analysis = text.analysis();
    writeSuggestions(text.items());
    changedAt = now;
    edits++;
  }

  private void writeSuggestions(List<Suggestion> items) {
    for (int i = 0; i < items.size(); i++) {
      if (i < suggestions.size()) {
        suggestions.get(i).changeTo(items.get(i));
      } else {
        suggestions.add(new SuggestionItem(i + 1, items.get(i)));
      }
    }
    suggestions.subList(items.size(), suggestions.size()).clear();
  }

  private void outcome(String code, String reason) {
    outcomeCode = code;
    outcomeReason = reason;
  }

  private void require(String step, ProposalStatus... allowed) {
    if (!Arrays.asList(allowed).contains(status)) {
      throw notPossible(step);
    }
  }

  private RuntimeException notPossible(String step) {
    return Refusal.of(
            "proposal.not-in-this-state",
            new DefaultMessageSourceResolvable("proposal.step." + step),
            new DefaultMessageSourceResolvable(status.messageKey()))
        .asException();
  }

  public Long getId() {
    return id;
  }

  /** Business key of the case (流水号), or null while a draft. */
  public String getFlowNo() {
    return flowNo;
  }

  /** Case number (案号), or null before filing; a merged one has it where subs keep a number. */
  public String getCaseNo() {
    return caseNo;
  }

  /** Whether the other case may be merged into this one: same committee and session, in time. */
  boolean mayTakeIn(Proposal other) {
    return !id.equals(other.id)
        && status.takesMergedOnes()
        && committeeCode.equals(other.committeeCode)
        && Objects.equals(session, other.session);
  }

  /** The number people know it by: case number, else flow number, else an empty text. */
  public String getDisplayNumber() {
    return caseNo != null ? caseNo : Objects.toString(flowNo, "");
  }

  /**
   * Groups of those who speak for it, the leading one first: the first proposer alone, or the staff
   * and the head or convenor of its body.
   */
  public List<String> getProposerGroups() {
    return bodyCode == null
        ? List.of(Person.selfGroupOf(proposerId))
        : kind.bodyKind().writers().stream().map(role -> role.groupOf(bodyCode)).toList();
  }

  /** Chain of the trail this proposal writes to; a draft has one of its own. */
  public String getCaseKey() {
    return flowNo != null ? flowNo : getDraftKey();
  }

  /** Chain of the trail of the time before it was submitted. */
  public String getDraftKey() {
    return "draft:" + id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** Session it counts for, or null while a draft. */
  public PlenarySession getSession() {
    return session;
  }

  /** Name of the session it counts for; empty while a draft. */
  public String getSessionName() {
    return session == null ? "" : session.getName();
  }

  public String getTitle() {
    return title;
  }

  public String getSituation() {
    return situation;
  }

  public String getAnalysis() {
    return analysis;
  }

  public List<SuggestionItem> getSuggestions() {
    return List.copyOf(suggestions);
  }

  /** All words as a value. */
  public ProposalText getText() {
    return ProposalText.of(
        title,
        situation,
        analysis,
        suggestions.stream().map(SuggestionItem::getSuggestion).toList());
  }

  /** Words and choices as the editor sends them. */
  DraftContent getContent() {
    return new DraftContent(kind, bodyCode, getText(), getSuggestedUnits(), wishOpen, wishMeet);
  }

  public ProposalStatus getStatus() {
    return status;
  }

  /** When it was thrown away, or null. */
  public Instant getDiscardedAt() {
    return discardedAt;
  }

  /** Who threw it away, or null. */
  public String getDiscardedBy() {
    return discardedBy;
  }

  /** Whether it lies among the thrown-away drafts. */
  public boolean isDiscarded() {
    return discardedAt != null;
  }

  /** How the office entered it for the proposer, or empty when the proposer wrote it. */
  public Optional<OfficeEntry> getEntry() {
    return Optional.ofNullable(entry).filter(given -> given.getEnteredBy() != null);
  }

  /** Whether the office submitted it in the proposer's name (代为录入并提交). */
  public boolean isSubmittedByOffice() {
    return submittedByOffice;
  }

  /** The withdrawn proposal it was begun from, or null. */
  public Long getBegunFromId() {
    return begunFromId;
  }

  public boolean isDraft() {
    return status == ProposalStatus.DRAFT;
  }

  public ProposalKind getKind() {
    return kind;
  }

  /** The member who proposes first, or the person who wrote it for the body. */
  public String getProposerId() {
    return proposerId;
  }

  /** The proposing body of a collective proposal, else null. */
  public String getBodyCode() {
    return bodyCode;
  }

  /** Category chosen by the committee; before filing what is expected, or null. */
  public String getCategoryCode() {
    return categoryCode;
  }

  /** Name of the category when it was chosen; null where that was not kept. */
  public String getCategoryName() {
    return categoryName;
  }

  /** Codes of the units the proposer has in mind. */
  public List<String> getSuggestedUnits() {
    return suggestedUnits.isEmpty() ? List.of() : List.of(suggestedUnits.split(","));
  }

  public boolean isWishOpen() {
    return wishOpen;
  }

  public boolean isWishMeet() {
    return wishMeet;
  }

  /** Whether it counts as a session proposal; null while a draft. */
  public SubmissionType getSubmission() {
    return submission;
  }

  /** What review marked it with. */
  public CaseMarks getMarks() {
    List<String> words =
        Arrays.stream(keywords.split("\\|")).filter(word -> !word.isEmpty()).toList();
    return new CaseMarks(words, keyReason, secretMark, closedReason);
  }

  public boolean isSecret() {
    return secretMark;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  /** Who changed the words last, or null for those written before this was kept. */
  public String getChangedBy() {
    return changedBy;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }

  public Instant getFiledAt() {
    return filedAt;
  }

  public Instant getHandedOverAt() {
    return handedOverAt;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** When nothing more was to come: closed, not filed, converted or withdrawn. */
  public Instant getClosedAt() {
    return closedAt;
  }

  /**
   * What the last decision was: {@code FILE}, {@code RETURN}, {@code MERGE}, {@code WITHDRAW}, a
   * reason code when not filed, or where it was passed on to.
   */
  public String getOutcomeCode() {
    return outcomeCode;
  }

  /** The reason given with the last decision, for the proposer to read. */
  public String getOutcomeReason() {
    return outcomeReason;
  }

  /** Number it got as a letter or opinion, or null. */
  public String getConvertedNo() {
    return convertedNo;
  }

  /** The main proposal, or null when not merged. */
  public Long getMergedIntoId() {
    return mergedIntoId;
  }

  /** The case whose replies answer this one: itself, or the main case it is merged into. */
  public long answeredInCase() {
    return mergedIntoId == null ? id : mergedIntoId;
  }

  /** Grows with each change; the editor sends back the one it read. */
  public long getVersion() {
    return version;
  }
}
