package org.tian.cultivation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.tian.organisation.Person;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.shared.Refusal;

/**
 * A topic on its way to a proposal.
 *
 * <p>Every change of state is a method named after what happens; one that does not fit the present
 * state is refused with {@code cultivation.not-in-this-state}. Who may do it is asked by the
 * services.
 */
@Entity
public class Cultivation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cultivation_no")
  private String number;

  private String committeeCode;

  /** The reference topic it was declared on, or null; see decision 0011. */
  private Long topicId;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  private String declarerId;
  private String bodyCode;
  private String title;
  private String ideaFrom;
  private String reason;
  private String researchAim;

  @Enumerated(EnumType.STRING)
  private CultivationGrade wantedGrade;

  @Enumerated(EnumType.STRING)
  private CultivationGrade grade;

  private String gradingNote;
  private String mentorId;

  @Enumerated(EnumType.STRING)
  private CultivationState state;

  @Embedded private ResearchPlan plan;
  private String planNote;

  private String situation;
  private String analysis;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "cultivation_suggestion",
      joinColumns = @JoinColumn(name = "cultivation_id"))
  @OrderColumn(name = "position")
  private List<FoundSuggestion> suggestions = new ArrayList<>();

  private Instant declaredAt;
  private Instant gradedAt;
  private Instant remindedAt;
  private Instant endedAt;
  private Instant declineReadAt;
  private String withdrawalReason;
  private Long proposalId;

  @Version private long version;

  protected Cultivation() {}

  Cultivation(String number, TopicDeclaration declared, String declarerId, Instant now) {
    this.number = number;
    this.committeeCode = declared.committeeCode();
    this.topicId = declared.topicId();
    this.kind = declared.kind();
    this.declarerId = declarerId;
    this.bodyCode = declared.bodyCode();
    this.title = declared.title();
    this.ideaFrom = declared.ideaFrom();
    this.reason = declared.reason();
    this.researchAim = declared.researchAim();
    this.wantedGrade = declared.wantedGrade();
    this.state = CultivationState.DECLARED;
    this.declaredAt = now;
  }

  /** Taken into cultivation with a grade and a mentor. */
  void take(CultivationGrade given, String mentor, String note, Instant now) {
    move("grade", CultivationState.PLANNING, CultivationState.DECLARED);
    grade = given;
    mentorId = mentor;
    gradingNote = note;
    gradedAt = now;
  }

  /** Not taken; the declarer reads why. */
  void decline(String why, Instant now) {
    move("grade", CultivationState.DECLINED, CultivationState.DECLARED);
    gradingNote = why;
    gradedAt = now;
    endedAt = now;
  }

  /** The declarer has read that it was declined. */
  void readDecline(Instant now) {
    if (state == CultivationState.DECLINED && declineReadAt == null) {
      declineReadAt = now;
    }
  }

  void handInPlan(ResearchPlan written) {
    move("plan", CultivationState.PLAN_HANDED_IN, CultivationState.PLANNING);
    plan = written;
  }

  void approvePlan(String note) {
    move("approve-plan", CultivationState.RESEARCHING, CultivationState.PLAN_HANDED_IN);
    planNote = note;
  }

  void returnPlan(String note) {
    move("approve-plan", CultivationState.PLANNING, CultivationState.PLAN_HANDED_IN);
    planNote = note;
  }

  void remind(Instant now) {
    remindedAt = now;
  }

  void handInFindings(ProposalText findings) {
    move("findings", CultivationState.RESEARCHED, CultivationState.RESEARCHING);
    write(findings);
  }

  void requireResearched() {
    require("argument", CultivationState.RESEARCHED);
  }

  void sendToExperts() {
    move("arrange", CultivationState.EXPERT_REVIEW, CultivationState.RESEARCHED);
  }

  void requireExpertReview() {
    require("comment", CultivationState.EXPERT_REVIEW);
  }

  void closeComments(boolean commented) {
    move(
        "close-comments",
        commented ? CultivationState.ANSWERING : CultivationState.REVIEWED,
        CultivationState.EXPERT_REVIEW);
  }

  /** The comments were answered and the text changed with them. */
  void rework(ProposalText reworked) {
    require("answer", CultivationState.ANSWERING);
    write(reworked);
  }

  void requireAnswering() {
    require("check-answers", CultivationState.ANSWERING);
  }

  void settleComments() {
    move("check-answers", CultivationState.REVIEWED, CultivationState.ANSWERING);
  }

  void askUnits() {
    move("ask-units", CultivationState.PRE_REVIEW, CultivationState.REVIEWED);
  }

  void requirePreReview() {
    require("give-view", CultivationState.PRE_REVIEW);
  }

  void closeViews() {
    move("close-views", CultivationState.READY, CultivationState.PRE_REVIEW);
  }

  void requireReady() {
    require("open-draft", CultivationState.READY);
  }

  /** A draft was opened from it. */
  void draftedAs(long proposal, ProposalText text, Instant now) {
    move("open-draft", CultivationState.DRAFTED, CultivationState.READY);
    write(text);
    proposalId = proposal;
    endedAt = now;
  }

  /**
   * Another draft in the place of one that was thrown away.
   *
   * @param gone whether the draft before is in the recycle list or removed
   */
  void draftedAgainAs(long proposal, boolean gone) {
    if (state != CultivationState.DRAFTED || !gone) {
      throw notPossible("open-draft");
    }
    proposalId = proposal;
  }

  /** Taken back by the declarer, at any time before the draft. */
  void withdraw(String why, Instant now) {
    if (state.isEnded()) {
      throw notPossible("withdraw");
    }
    state = CultivationState.WITHDRAWN;
    withdrawalReason = why;
    endedAt = now;
  }

  /** The case has gone back to a step that is done in this state. */
  void backTo(CultivationState earlier) {
    state = earlier;
  }

  private void write(ProposalText text) {
    situation = text.situation();
    analysis = text.analysis();
    List<FoundSuggestion> written = text.items().stream().map(FoundSuggestion::new).toList();
    if (!suggestions.equals(written)) {
      suggestions.clear();
      suggestions.addAll(written);
    }
  }

  private void move(String step, CultivationState next, CultivationState... allowed) {
    require(step, allowed);
    state = next;
  }

  private void require(String step, CultivationState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw notPossible(step);
    }
  }

  private RuntimeException notPossible(String step) {
    return Refusal.of(
            "cultivation.not-in-this-state",
            new DefaultMessageSourceResolvable("cultivation.do." + step),
            new DefaultMessageSourceResolvable(state.messageKey()))
        .asException();
  }

  public Long getId() {
    return id;
  }

  /** Number of the cultivation (培育编号); business key of its process and key of its chain. */
  public String getNumber() {
    return number;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** The reference topic it was declared on, or null. */
  public Long getTopicId() {
    return topicId;
  }

  public ProposalKind getKind() {
    return kind;
  }

  /** The member who declared it, or the person who did so for the body. */
  public String getDeclarerId() {
    return declarerId;
  }

  /** The declaring body, or null for a member. */
  public String getBodyCode() {
    return bodyCode;
  }

  /** Groups of those who speak for it: the declarer alone, or those who write for its body. */
  public List<String> getDeclarerGroups() {
    return bodyCode == null
        ? List.of(Person.selfGroupOf(declarerId))
        : kind.bodyKind().writers().stream().map(role -> role.groupOf(bodyCode)).toList();
  }

  public String getTitle() {
    return title;
  }

  public String getIdeaFrom() {
    return ideaFrom;
  }

  public String getReason() {
    return reason;
  }

  public String getResearchAim() {
    return researchAim;
  }

  public CultivationGrade getWantedGrade() {
    return wantedGrade;
  }

  /** Grade given by the committee, or null before. */
  public CultivationGrade getGrade() {
    return grade;
  }

  /** What was said with the grade, or why it was declined. */
  public String getGradingNote() {
    return gradingNote;
  }

  /** The mentor (指导人), or null before grading. */
  public String getMentorId() {
    return mentorId;
  }

  public CultivationState getState() {
    return state;
  }

  /** The plan that was handed in last, or null. */
  public ResearchPlan getPlan() {
    return plan;
  }

  /** What the mentor said about the plan, or null. */
  public String getPlanNote() {
    return planNote;
  }

  /** Situation, analysis and suggestions as they stand; empty before they are handed in. */
  public ProposalText getFindings() {
    return ProposalText.of(
        title, situation, analysis, suggestions.stream().map(FoundSuggestion::suggestion).toList());
  }

  public boolean hasFindings() {
    return !Objects.toString(situation, "").isEmpty();
  }

  public Instant getDeclaredAt() {
    return declaredAt;
  }

  public Instant getGradedAt() {
    return gradedAt;
  }

  /** When the declarer was reminded that time runs out, or null. */
  public Instant getRemindedAt() {
    return remindedAt;
  }

  public Instant getEndedAt() {
    return endedAt;
  }

  public String getWithdrawalReason() {
    return withdrawalReason;
  }

  /** The proposal opened from it; null before, and when that draft was thrown away. */
  public Long getProposalId() {
    return proposalId;
  }
}
