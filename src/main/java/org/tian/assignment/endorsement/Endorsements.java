package org.tian.assignment.endorsement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Person;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Deadlines;
import org.tian.shared.Period;
import org.tian.shared.Refusal;

/**
 * The chain of leaders before the hand-over (BJ-1). Once endorsed, a proposal stays so: the
 * comments are on the proposal, not on the units it goes to.
 */
@Service
@Transactional
public class Endorsements {

  private final EndorsementRoundRepository rounds;
  private final EndorsementCommentRepository comments;
  private final EndorsementLeaders leaders;
  private final EndorsementNeed need;
  private final Proposals proposals;
  private final CaseParticipants participants;
  private final CommitteeSettings settings;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Endorsements(
      EndorsementRoundRepository rounds,
      EndorsementCommentRepository comments,
      EndorsementLeaders leaders,
      EndorsementNeed need,
      Proposals proposals,
      CaseParticipants participants,
      CommitteeSettings settings,
      Deadlines deadlines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.comments = comments;
    this.leaders = leaders;
    this.need = need;
    this.proposals = proposals;
    this.participants = participants;
    this.settings = settings;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the whole chain has agreed. */
  @Transactional(readOnly = true)
  public boolean isEndorsed(long proposalId) {
    return rounds.existsByProposalIdAndStatus(proposalId, EndorsementRound.Status.ENDORSED);
  }

  /** Refuses the hand-over of a proposal that must be endorsed and is not. */
  public void requireEndorsed(long proposalId) {
    if (need.isNeededFor(proposalId) && !isEndorsed(proposalId)) {
      throw Refusal.of("endorsement.missing").asException();
    }
  }

  /**
   * Puts a proposal before the leaders. A round that still ran, because the assignment was broken
   * off, is cancelled. Nothing happens when the proposal is endorsed already.
   *
   * @param handingOffice stands in for the Party office where the region has none
   * @return the round; empty when there is nothing to do any more
   */
  public Optional<EndorsementRound> open(long proposalId, String caseKey, String handingOffice) {
    if (isEndorsed(proposalId)) {
      return Optional.empty();
    }
    cancel(proposalId);
    EndorsementRound round = begin(proposalId, caseKey, handingOffice);
    requireLeaders(round);
    EndorsementRound opened = rounds.saveAndFlush(round);
    startClock(opened, trailOf(opened).turn());
    events.publishEvent(
        CaseStep.of(
            caseKey,
            "endorsement.asked",
            Map.of("bodies", String.join(",", opened.getSignerBodies()))));
    return Optional.of(opened);
  }

  /**
   * Refuses, where the proposal must be endorsed, when a post of the chain is vacant. Asked while
   * the office still has the proposal: later the refusal would meet a unit that answers, or nobody.
   */
  public void requireLeaders(long proposalId, String handingOffice) {
    if (!isEndorsed(proposalId) && need.isNeededFor(proposalId)) {
      requireLeaders(begin(proposalId, "", handingOffice));
    }
  }

  private EndorsementRound begin(long proposalId, String caseKey, String handingOffice) {
    Proposal proposal = proposals.get(proposalId);
    return new EndorsementRound(
        proposalId,
        caseKey,
        proposal.getCommitteeCode(),
        need.signersOf(proposal),
        leaders.partyOffice(proposal.getCommitteeCode(), handingOffice),
        now());
  }

  private void requireLeaders(EndorsementRound round) {
    round.getSignerBodies().forEach(body -> leaders.requireSomebody(EndorsementStep.SIGN, body));
    leaders.requireSomebody(EndorsementStep.READ, round.getCommitteeCode());
    leaders.requireSomebody(EndorsementStep.INSTRUCT, round.getPartyOffice());
  }

  /** The round that runs, or the last one; empty when nobody ever asked. */
  @Transactional(readOnly = true)
  public Optional<EndorsementTrail> latest(long proposalId) {
    return rounds.findFirstByProposalIdOrderByIdDesc(proposalId).map(this::trailOf);
  }

  /** All rounds, oldest first. */
  @Transactional(readOnly = true)
  public List<EndorsementTrail> trailsOf(long proposalId) {
    return rounds.findByProposalIdOrderById(proposalId).stream().map(this::trailOf).toList();
  }

  private EndorsementTrail trailOf(EndorsementRound round) {
    return new EndorsementTrail(round, comments.findByRoundIdOrderById(round.getId()));
  }

  /** Engine groups of those who act at a step of the round. */
  @Transactional(readOnly = true)
  public List<String> groupsAt(EndorsementRound round, EndorsementStep step) {
    return bodiesAt(round, step).stream().map(body -> leaders.groupOf(step, body)).toList();
  }

  private static List<String> bodiesAt(EndorsementRound round, EndorsementStep step) {
    return switch (step) {
      case SIGN -> round.getSignerBodies();
      case READ -> List.of(round.getCommitteeCode());
      case INSTRUCT -> List.of(round.getPartyOffice());
    };
  }

  /**
   * The acting leader's word at a step; it is kept for ever, and the proposal goes on or back.
   *
   * @param bodyCode body for which the leader speaks; for the two later steps the round knows it
   * @throws org.tian.shared.RefusedException {@code endorsement.not-the-leader}, {@code
   *     endorsement.decided}, {@code endorsement.return-reason}, {@code endorsement.too-long}
   */
  public EndorsementComment say(
      long proposalId, EndorsementStep step, String bodyCode, EndorsementWord word) {
    EndorsementTrail trail =
        latest(proposalId).orElseThrow(() -> Refusal.of("endorsement.not-asked").asException());
    EndorsementRound round = trail.round();
    String body = step == EndorsementStep.SIGN ? bodyCode : bodiesAt(round, step).get(0);
    EndorsementLeaders.Leader leader = leaders.acting(step, body);
    requireTurn(trail, step, body);
    word.requireComplete();
    EndorsementComment said =
        comments.saveAndFlush(new EndorsementComment(round, step, leader, word, now()));
    settle(round, step, word);
    tell(round, said);
    Optional<EndorsementStep> next = trailOf(round).turn();
    if (!next.equals(trail.turn())) {
      startClock(round, next);
      next.ifPresent(come -> admit(round, come));
    }
    return said;
  }

  /**
   * Why a leader of the CPPCC committee may not read a proposal: has signed it for a proposing
   * body, while another leader could read it.
   */
  @Transactional(readOnly = true)
  public List<Refusal> objectionsToReading(long proposalId, String personId) {
    return latest(proposalId)
        .filter(trail -> trail.standing().stream().anyMatch(one -> signedBy(one, personId)))
        .filter(
            trail ->
                leaders.holders(EndorsementStep.READ, trail.round().getCommitteeCode()).stream()
                    .anyMatch(other -> !other.getId().equals(personId)))
        .map(trail -> List.of(Refusal.of("endorsement.own-signature")))
        .orElse(List.of());
  }

  private static boolean signedBy(EndorsementComment comment, String personId) {
    return comment.getStep() == EndorsementStep.SIGN && comment.getPersonId().equals(personId);
  }

  private static void requireTurn(EndorsementTrail trail, EndorsementStep step, String body) {
    boolean due =
        trail.turn().filter(step::equals).isPresent()
            && (step != EndorsementStep.SIGN || trail.waitingSigners().contains(body));
    if (!due) {
      throw Refusal.of("endorsement.decided").asException();
    }
  }

  /**
   * Each time a step comes it has its full time; the process asks for it when it opens the tasks.
   */
  private void startClock(EndorsementRound round, Optional<EndorsementStep> turn) {
    turn.ifPresent(
        step ->
            deadlines.openFor(
                round.getCaseKey(),
                round.getCaseKey(),
                step.rule(),
                new Period(
                    settings.number(round.getCommitteeCode(), step.days()),
                    Period.Unit.WORKING_DAYS),
                round.getCommitteeCode()));
  }

  private void settle(EndorsementRound round, EndorsementStep step, EndorsementWord word) {
    if (!word.passes() && step == EndorsementStep.SIGN) {
      round.close(EndorsementRound.Status.RETURNED, now());
    } else if (word.passes() && step == EndorsementStep.INSTRUCT) {
      round.close(EndorsementRound.Status.ENDORSED, now());
    }
    rounds.saveAndFlush(round);
  }

  /**
   * Lets those who are to act at a step read the case: leaders of the Party committee take part in
   * no case by their post, and leaders of the CPPCC committee do not read secret ones by theirs.
   */
  private void admit(EndorsementRound round, EndorsementStep step) {
    boolean secret = proposals.get(round.getProposalId()).isSecret();
    if (step == EndorsementStep.INSTRUCT || step == EndorsementStep.READ && secret) {
      bodiesAt(round, step).stream()
          .flatMap(body -> leaders.holders(step, body).stream())
          .map(Person::getId)
          .forEach(id -> participants.admit(round.getProposalId(), CaseParticipants.personal(id)));
    }
  }

  /** Ends a round that runs: the proposal was withdrawn, or its assignment was broken off. */
  public void cancel(long proposalId) {
    rounds
        .findFirstByProposalIdOrderByIdDesc(proposalId)
        .filter(EndorsementRound::isRunning)
        .ifPresent(
            round -> {
              round.close(EndorsementRound.Status.CANCELLED, now());
              rounds.saveAndFlush(round);
              events.publishEvent(CaseStep.of(round.getCaseKey(), "endorsement.cancelled"));
            });
  }

  /**
   * The comment itself is internal and many read the trail of a case; so the trail gets a digest of
   * it, by which a later change of the comment would be found out.
   */
  private void tell(EndorsementRound round, EndorsementComment said) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("step", said.getStep().name());
    details.put("body", said.getBodyCode());
    details.put("comment", said.getId());
    details.put("sha256", digest(said.getText()));
    details.put("signed", said.getSignatureId() != null);
    String action = said.isPassed() ? said.getStep().action() : "endorsement.returned";
    events.publishEvent(CaseStep.of(round.getCaseKey(), action, details));
  }

  static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
