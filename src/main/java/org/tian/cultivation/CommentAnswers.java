package org.tian.cultivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.ProposalText;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Comments are answered one by one and the text is changed with them; the mentor accepts each
 * answer or sends it back.
 */
@Service
public class CommentAnswers {

  private static final int ANSWER_CHARACTERS = 1000;

  private final Cultivations cultivations;
  private final ExpertCommentRepository comments;
  private final CultivationSteps steps;

  CommentAnswers(
      Cultivations cultivations, ExpertCommentRepository comments, CultivationSteps steps) {
    this.cultivations = cultivations;
    this.comments = comments;
    this.steps = steps;
  }

  /**
   * What the mentor says to one answer.
   *
   * @param note why it is sent back
   */
  public record Verdict(boolean accepted, String note) {}

  /** Comments the declarer has to answer, in order. */
  @Transactional(readOnly = true)
  public List<ExpertComment> openOf(long id) {
    return comments.findByCultivationIdOrderById(id).stream()
        .filter(ExpertComment::isOpen)
        .toList();
  }

  /** Answers the mentor has to check, in order. */
  @Transactional(readOnly = true)
  public List<ExpertComment> answeredOf(long id) {
    return comments.findByCultivationIdOrderById(id).stream()
        .filter(one -> one.getState() == ExpertComment.State.ANSWERED)
        .toList();
  }

  /**
   * Answers every open comment.
   *
   * @param answers one for each of {@link #openOf}, in the same order
   * @throws RefusedException {@code cultivation.comment-unanswered} while one is missing
   */
  @WholeStep
  public void answer(long id, List<String> answers, ProposalText reworked) {
    Cultivation cultivation = cultivations.get(id);
    List<ExpertComment> open = openOf(id);
    List<Refusal> refusals = ResearchFindings.refusals(reworked);
    if (answers.size() != open.size() || answers.stream().anyMatch(String::isBlank)) {
      refusals.add(Refusal.at("answers", "cultivation.comment-unanswered"));
    }
    answers.forEach(given -> Words.limit(refusals, "answers", given, ANSWER_CHARACTERS));
    RefusedException.throwIfAny(refusals);
    cultivation.rework(reworked);
    for (int i = 0; i < open.size(); i++) {
      open.get(i).answer(answers.get(i));
    }
    steps.record(cultivation, "cultivation.comments-answered", Map.of("comments", open.size()));
  }

  /**
   * The mentor's verdicts.
   *
   * @param verdicts one for each of {@link #answeredOf}, in the same order
   * @return whether all answers are accepted now
   */
  @WholeStep
  public boolean check(long id, List<Verdict> verdicts) {
    Cultivation cultivation = cultivations.get(id);
    cultivation.requireAnswering();
    List<ExpertComment> answered = answeredOf(id);
    List<Refusal> refusals = new ArrayList<>();
    if (verdicts.size() != answered.size()) {
      refusals.add(Refusal.at("verdicts", "cultivation.answer-unchecked"));
    }
    verdicts.stream()
        .filter(verdict -> !verdict.accepted())
        .forEach(verdict -> Words.require(refusals, "verdicts", verdict.note(), ANSWER_CHARACTERS));
    RefusedException.throwIfAny(refusals);
    for (int i = 0; i < answered.size(); i++) {
      apply(verdicts.get(i), answered.get(i));
    }
    int open = openOf(id).size();
    if (open == 0) {
      cultivation.settleComments();
    }
    steps.record(
        cultivation,
        open == 0 ? "cultivation.answers-accepted" : "cultivation.answers-returned",
        Map.of("accepted", answered.size() - open, "returned", open));
    return open == 0;
  }

  private static void apply(Verdict verdict, ExpertComment comment) {
    if (verdict.accepted()) {
      comment.accept();
    } else {
      comment.sendBack(verdict.note());
    }
  }
}
