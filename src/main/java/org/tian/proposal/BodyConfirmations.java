package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.BodyKind;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.ProposerBody;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Proposals of bodies (集体提案): each body's head confirms the words before they are submitted, by
 * seal or, for a sector, by the convenor's signature; several bodies may propose together (domain
 * §1.2).
 */
@Service
public class BodyConfirmations {

  private final BodyConfirmationRepository repository;
  private final ProposalRepository proposals;
  private final OwnProposals own;
  private final CaseAccess access;
  private final BodyAnswers answers;
  private final BodyConfirmationRequests requests;
  private final CaseParticipants participants;
  private final Directory directory;
  private final CaseSteps steps;
  private final Clock clock;

  BodyConfirmations(
      BodyConfirmationRepository repository,
      ProposalRepository proposals,
      OwnProposals own,
      CaseAccess access,
      BodyAnswers answers,
      BodyConfirmationRequests requests,
      CaseParticipants participants,
      Directory directory,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.proposals = proposals;
    this.own = own;
    this.access = access;
    this.answers = answers;
    this.requests = requests;
    this.participants = participants;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * The proposing body first, then those that propose along with it; empty for members. What no
   * head was asked yet is an open one that is not stored.
   */
  @Transactional(readOnly = true)
  public List<BodyConfirmation> of(Proposal proposal) {
    String lead = proposal.getBodyCode();
    if (lead == null) {
      return List.of();
    }
    List<BodyConfirmation> all = new ArrayList<>();
    List<BodyConfirmation> stored = repository.findByProposalIdOrderById(proposal.getId());
    stored.stream().filter(one -> one.getBodyCode().equals(lead)).forEach(all::add);
    if (all.isEmpty()) {
      all.add(new BodyConfirmation(proposal.getId(), lead));
    }
    stored.stream().filter(one -> !one.getBodyCode().equals(lead)).forEach(all::add);
    return all;
  }

  /** Bodies that propose along with the first one. */
  @Transactional(readOnly = true)
  public List<String> partnersOf(Proposal proposal) {
    return of(proposal).stream().skip(1).map(BodyConfirmation::getBodyCode).toList();
  }

  /** Whether the acting person answers for the body. */
  public boolean headsBody(String bodyCode) {
    return answers.headsBody(bodyCode);
  }

  /** What waits for the acting person's confirmation, the latest first. */
  @Transactional(readOnly = true)
  public List<BodyConfirmation> waitingForMe() {
    List<String> bodies = headedByMe();
    return bodies.isEmpty()
        ? List.of()
        : repository
            .findByBodyCodeInAndStateAndAskedAtNotNullOrderByIdDesc(
                bodies, BodyConfirmationState.OPEN)
            .stream()
            .filter(one -> proposals.findById(one.getProposalId()).orElseThrow().isDraft())
            .toList();
  }

  /** Lets another body of the committee propose along; it reads the draft from then on. */
  @WholeStep
  public void add(long proposalId, String bodyCode) {
    Proposal draft = ownDraft(proposalId);
    checkPartner(draft, bodyCode);
    repository.save(new BodyConfirmation(proposalId, bodyCode));
    participants.admit(proposalId, bodyCode);
    steps.record(draft, "proposal.body-added", Map.of("body", bodyCode));
  }

  /** Takes another body off the draft. */
  @WholeStep
  public void remove(long proposalId, String bodyCode) {
    Proposal draft = ownDraft(proposalId);
    if (bodyCode.equals(draft.getBodyCode())) {
      throw Refusal.at("body", "proposal.body-leads").asException();
    }
    BodyConfirmation gone = stored(proposalId, bodyCode);
    requests.cancel(gone);
    repository.delete(gone);
    participants.dismiss(proposalId, bodyCode);
    steps.record(draft, "proposal.body-removed", Map.of("body", bodyCode));
  }

  /**
   * Asks the heads of all bodies that have not confirmed the present words and are not asked yet.
   */
  @WholeStep
  public void ask(long proposalId) {
    Proposal draft = ownDraft(proposalId);
    for (BodyConfirmation one : of(draft)) {
      if (one.standsFor(draft.getText()) || one.isWaiting()) {
        continue;
      }
      one.ask(draft.getText(), now());
      BodyConfirmation stored = repository.saveAndFlush(one);
      steps.record(draft, "proposal.body-confirmation-asked", Map.of("body", one.getBodyCode()));
      requests.open(stored, draft);
    }
  }

  /** The acting head confirms the words as they are: puts the seal, or signs for the sector. */
  @WholeStep
  public void confirm(long proposalId, String bodyCode) {
    BodyConfirmation one = toAnswer(proposalId, bodyCode);
    if (!one.isWaiting() || !requests.answer(one, true, "")) {
      answers.confirm(one.getId());
    }
  }

  /** The acting head does not confirm; those who wrote it read why. */
  @WholeStep
  public void refuse(long proposalId, String bodyCode, String reason) {
    BodyConfirmation one = toAnswer(proposalId, bodyCode);
    String given = BodyAnswers.checked(reason);
    if (!one.isWaiting() || !requests.answer(one, false, given)) {
      answers.refuse(one.getId(), given);
    }
  }

  /** The words were changed: who was asked to confirm others is asked no more. */
  void settle(Proposal draft) {
    repository.findByProposalIdOrderById(draft.getId()).stream()
        .filter(one -> one.wasAskedForOther(draft.getText()))
        .forEach(
            one -> {
              requests.cancel(one);
              one.lapse(now());
              repository.saveAndFlush(one);
              steps.record(
                  draft, "proposal.body-confirmation-lapsed", Map.of("body", one.getBodyCode()));
            });
  }

  /** Ends all that waits because the draft is submitted or thrown away. */
  void cancelAll(long proposalId) {
    List<BodyConfirmation> all = repository.findByProposalIdOrderById(proposalId);
    all.forEach(BodyConfirmation::seeLapse);
    all.stream().filter(BodyConfirmation::isWaiting).forEach(this::takeBack);
  }

  /** Requests to the acting head that lapsed and of which the head has not read yet. */
  @Transactional(readOnly = true)
  public List<BodyConfirmation> lapsedForMe() {
    List<String> bodies = headedByMe();
    return bodies.isEmpty()
        ? List.of()
        : repository.findByBodyCodeInAndLapsedAtNotNullOrderByIdDesc(bodies).stream()
            .filter(one -> proposals.findById(one.getProposalId()).orElseThrow().isDraft())
            .toList();
  }

  /** The acting head has read that a request lapsed. */
  @WholeStep
  public void seeLapse(long id) {
    BodyConfirmation one =
        repository
            .findById(id)
            .filter(found -> headsBody(found.getBodyCode()))
            .orElseThrow(CaseAccess::notFound);
    if (one.getLapsedAt() != null) {
      one.seeLapse();
      steps.record(
          proposals.findById(one.getProposalId()).orElseThrow(),
          "proposal.body-lapse-seen",
          Map.of("body", one.getBodyCode()));
    }
  }

  private List<String> headedByMe() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .filter(post -> BodyAnswers.HEADS.contains(post.getRole()))
        .map(Post::getBodyCode)
        .toList();
  }

  private void takeBack(BodyConfirmation one) {
    requests.cancel(one);
    one.takeBack();
    repository.saveAndFlush(one);
  }

  /** Bodies whose head has not confirmed the present words. */
  List<String> missing(Proposal draft) {
    return of(draft).stream()
        .filter(one -> !one.standsFor(draft.getText()))
        .map(BodyConfirmation::getBodyCode)
        .toList();
  }

  /** Who confirmed for which body, for the trail of the case. */
  Map<String, Object> confirmedBy(Proposal draft) {
    Map<String, Object> heads = new LinkedHashMap<>();
    of(draft).stream()
        .filter(one -> one.standsFor(draft.getText()))
        .forEach(one -> heads.put(one.getBodyCode(), one.getPersonId()));
    return heads;
  }

  /** Forgets what was confirmed because the draft goes, or is no longer that body's. */
  void forget(long proposalId) {
    cancelAll(proposalId);
    repository.findByProposalIdOrderById(proposalId).stream()
        .map(BodyConfirmation::getBodyCode)
        .forEach(body -> participants.dismiss(proposalId, body));
    repository.deleteByProposalId(proposalId);
    repository.flush();
  }

  private void checkPartner(Proposal draft, String bodyCode) {
    if (draft.getBodyCode() == null || draft.getKind() == ProposalKind.SECTOR) {
      throw Refusal.at("body", "proposal.body-alone").asException();
    }
    boolean fits =
        directory
            .body(bodyCode)
            .filter(body -> body.getCommitteeCode().equals(draft.getCommitteeCode()))
            .map(ProposerBody::getKind)
            .filter(kind -> kind != BodyKind.SECTOR)
            .isPresent();
    if (!fits) {
      throw Refusal.at("body", "proposal.body-unknown", directory.nameOf(bodyCode)).asException();
    }
    boolean known = of(draft).stream().anyMatch(one -> one.getBodyCode().equals(bodyCode));
    if (known) {
      throw Refusal.at("body", "proposal.body-twice", directory.nameOf(bodyCode)).asException();
    }
  }

  private Proposal ownDraft(long proposalId) {
    return BodyAnswers.requireDraft(own.require(proposalId));
  }

  /** The row the acting head answers; one that nobody asked for yet is begun. */
  private BodyConfirmation toAnswer(long proposalId, String bodyCode) {
    Proposal proposal =
        proposals
            .findById(proposalId)
            .filter(found -> access.maySee(CurrentActor.get().personId(), found))
            .orElseThrow(CaseAccess::notFound);
    if (!headsBody(bodyCode)) {
      throw Refusal.of("proposal.body-head-only", directory.nameOf(bodyCode)).asException();
    }
    return of(BodyAnswers.requireDraft(proposal)).stream()
        .filter(one -> one.getBodyCode().equals(bodyCode))
        .findFirst()
        .map(one -> one.getId() == null ? repository.saveAndFlush(one) : one)
        .orElseThrow(() -> Refusal.of("proposal.body-not-asked").asException());
  }

  private BodyConfirmation stored(long proposalId, String bodyCode) {
    return repository
        .findByProposalIdAndBodyCode(proposalId, bodyCode)
        .orElseThrow(() -> Refusal.of("proposal.body-not-asked").asException());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
