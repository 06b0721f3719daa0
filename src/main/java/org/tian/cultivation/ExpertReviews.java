package org.tian.cultivation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** Experts comment on the findings, each for himself. */
@Service
public class ExpertReviews {

  private static final int MOST_COMMENTS = 20;
  private static final int COMMENT_CHARACTERS = 1000;

  private final Cultivations cultivations;
  private final ExpertInvitationRepository invitations;
  private final ExpertCommentRepository comments;
  private final CultivationSteps steps;
  private final Clock clock;

  ExpertReviews(
      Cultivations cultivations,
      ExpertInvitationRepository invitations,
      ExpertCommentRepository comments,
      CultivationSteps steps,
      Clock clock) {
    this.cultivations = cultivations;
    this.invitations = invitations;
    this.comments = comments;
    this.steps = steps;
    this.clock = clock;
  }

  /** Ids of the experts who have not written yet, in the order in which they were named. */
  @Transactional(readOnly = true)
  public List<String> openOf(long id) {
    return invitations.findByCultivationIdOrderById(id).stream()
        .filter(ExpertInvitation::isOpen)
        .map(ExpertInvitation::getPersonId)
        .toList();
  }

  /**
   * An expert's opinion as a whole and any number of comments to be answered.
   *
   * @throws RefusedException {@code cultivation.commented-already} when the expert wrote before
   */
  @WholeStep
  public void write(long id, String expertId, String opinion, List<String> points) {
    Cultivation cultivation = cultivations.get(id);
    RefusedException.throwIfAny(refusals(opinion, points));
    cultivation.requireExpertReview();
    ExpertInvitation invitation =
        invitations.findByCultivationIdOrderById(id).stream()
            .filter(one -> one.getPersonId().equals(expertId))
            .findFirst()
            .orElseThrow(CultivationAccess::notFound);
    if (!invitation.isOpen()) {
      throw Refusal.of("cultivation.commented-already").asException();
    }
    invitation.write(opinion, now());
    points.forEach(point -> comments.save(new ExpertComment(id, expertId, point)));
    steps.record(
        cultivation,
        "cultivation.commented",
        Map.of("expert", expertId, "comments", points.size()));
  }

  /** Reminds those who have not written. */
  @Transactional
  public void remind(long id) {
    List<ExpertInvitation> open =
        invitations.findByCultivationIdOrderById(id).stream()
            .filter(ExpertInvitation::isOpen)
            .toList();
    open.forEach(invitation -> invitation.remind(now()));
    steps.record(
        cultivations.get(id), "cultivation.experts-reminded", Map.of("experts", open.size()));
  }

  /**
   * Ends the time for comments; who has not written is left out.
   *
   * @return whether there are comments to answer
   */
  @Transactional
  public boolean close(long id) {
    Cultivation cultivation = cultivations.get(id);
    List<ExpertInvitation> silent =
        invitations.findByCultivationIdOrderById(id).stream()
            .filter(ExpertInvitation::isOpen)
            .toList();
    silent.forEach(ExpertInvitation::letGo);
    int made = comments.findByCultivationIdOrderById(id).size();
    cultivation.closeComments(made > 0);
    steps.record(
        cultivation,
        "cultivation.comments-closed",
        Map.of("comments", made, "silent", silent.size()));
    return made > 0;
  }

  private static List<Refusal> refusals(String opinion, List<String> points) {
    List<Refusal> refusals = new ArrayList<>();
    Words.require(refusals, "opinion", opinion, TopicDeclarations.TEXT_CHARACTERS);
    if (points.size() > MOST_COMMENTS) {
      refusals.add(Refusal.at("comments", "cultivation.comments-too-many", MOST_COMMENTS));
    }
    points.forEach(point -> Words.require(refusals, "comments", point, COMMENT_CHARACTERS));
    return refusals;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
