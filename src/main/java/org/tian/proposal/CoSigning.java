package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Period;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Joint proposals (联名): the first proposer invites members of the committee, each signs or declines
 * in the time the committee has set, while the proposal is a draft. A signature stands for the
 * words it was given to; who has not signed them at submission is not counted.
 */
@Service
public class CoSigning {

  private final CoSignerRepository repository;
  private final ProposalRepository proposals;
  private final OwnProposals own;
  private final CaseAccess access;
  private final Qualification qualification;
  private final CaseParticipants participants;
  private final CoSigningTimes times;
  private final CoSigningInvitations invitations;
  private final CommitteeSettings settings;
  private final Directory directory;
  private final CaseSteps steps;
  private final Clock clock;

  CoSigning(
      CoSignerRepository repository,
      ProposalRepository proposals,
      OwnProposals own,
      CaseAccess access,
      Qualification qualification,
      CaseParticipants participants,
      CoSigningTimes times,
      CoSigningInvitations invitations,
      CommitteeSettings settings,
      Directory directory,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.proposals = proposals;
    this.own = own;
    this.access = access;
    this.qualification = qualification;
    this.participants = participants;
    this.times = times;
    this.invitations = invitations;
    this.settings = settings;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /** Everybody asked to sign and their answers, in the order of asking. */
  @Transactional(readOnly = true)
  public List<CoSigner> of(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /**
   * What the acting person may read of it: all for who speaks for the proposal, else those who
   * signed. Why somebody declined is nobody else's business.
   */
  @Transactional(readOnly = true)
  public List<CoSigner> readableOf(Proposal proposal) {
    boolean own = qualification.speaksFor(CurrentActor.get().personId(), proposal);
    return of(proposal.getId()).stream().filter(one -> own || one.isSigned()).toList();
  }

  /** Who has signed, who is still to answer, and how many names it takes. */
  @Transactional(readOnly = true)
  public JointStanding standingOf(Proposal draft) {
    int least = settings.number(draft.getCommitteeCode(), CommitteeSetting.JOINT_MIN_SIGNERS);
    return JointStanding.of(draft, of(draft.getId()), least);
  }

  /** How long members who are invited now have to answer. */
  public Period timeToAnswer(String committeeCode) {
    return times.periodFor(committeeCode);
  }

  /** Invitations of the acting person that still wait for an answer, the latest first. */
  @Transactional(readOnly = true)
  public List<CoSigner> waitingForMe() {
    return repository.findByPersonIdAndStateOrderByIdDesc(
        CurrentActor.get().personId(), CoSignerState.PENDING);
  }

  /** Signatures of the acting person that fell because the words were changed. */
  @Transactional(readOnly = true)
  public List<CoSigner> unsettledOfMine() {
    return repository.findByPersonIdAndStateOrderByIdDesc(
        CurrentActor.get().personId(), CoSignerState.RECONFIRM);
  }

  /** Members who are not counted on the acting person's proposals, and it is not read yet. */
  @Transactional(readOnly = true)
  public List<CoSigner> lostOfMine() {
    return repository.findLostOf(CurrentActor.get().personId());
  }

  /** The first proposer has read that a member is not counted. */
  @WholeStep
  public void seeLoss(long id) {
    repository.findLostOf(CurrentActor.get().personId()).stream()
        .filter(one -> one.getId() == id)
        .findFirst()
        .orElseThrow(CaseAccess::notFound)
        .seeLoss();
  }

  /** Asks a member to sign; the member can read the draft from then on. */
  @WholeStep
  public CoSigner invite(long proposalId, String personId) {
    Proposal draft = own.require(proposalId);
    requireJointDraft(draft);
    requireFit(draft, personId);
    CoSigner known = repository.findByProposalIdAndPersonId(proposalId, personId).orElse(null);
    if (known != null && !known.getState().mayBeAskedAgain()) {
      throw Refusal.at("coSigner", "proposal.co-signer-twice", directory.personName(personId))
          .asException();
    }
    if (known == null) {
      return ask(draft, new CoSigner(proposalId, personId, now()));
    }
    known.ask(now());
    return ask(draft, known);
  }

  /** Asks all whose signature fell because the words were changed to confirm it. */
  @WholeStep
  public void askToConfirm(long proposalId) {
    Proposal draft = own.require(proposalId);
    requireJointDraft(draft);
    for (CoSigner unsettled : of(proposalId)) {
      if (unsettled.getState() == CoSignerState.RECONFIRM) {
        unsettled.ask(now());
        ask(draft, unsettled);
      }
    }
  }

  private CoSigner ask(Proposal draft, CoSigner asked) {
    CoSigner stored = repository.saveAndFlush(asked);
    times.start(stored, draft.getCommitteeCode());
    repository.saveAndFlush(stored);
    participants.admit(draft.getId(), CaseParticipants.personal(stored.getPersonId()));
    steps.record(draft, "proposal.co-signer-invited", Map.of("person", stored.getPersonId()));
    invitations.open(stored, draft);
    return stored;
  }

  /** Takes an invitation or a signature off the draft. */
  @WholeStep
  public void remove(long proposalId, String personId) {
    Proposal draft = own.require(proposalId);
    requireJointDraft(draft);
    CoSigner asked =
        repository
            .findByProposalIdAndPersonId(proposalId, personId)
            .orElseThrow(() -> Refusal.of("proposal.co-signer-not-invited").asException());
    invitations.cancel(asked);
    repository.delete(asked);
    participants.dismiss(proposalId, CaseParticipants.personal(personId));
    steps.record(draft, "proposal.co-signer-removed", Map.of("person", personId));
  }

  /** The invited acting person signs. */
  @WholeStep
  public void accept(long proposalId, String opinion) {
    invitations.answer(invitationToAnswer(proposalId), true, opinion);
  }

  /** The invited acting person declines and no longer sees the draft. */
  @WholeStep
  public void decline(long proposalId, String opinion) {
    invitations.answer(invitationToAnswer(proposalId), false, opinion);
  }

  /** The words of a draft were changed: signatures stand only for what was signed. */
  void settle(Proposal draft) {
    List<String> changed =
        of(draft.getId()).stream()
            .filter(one -> one.settle(draft.getText(), now()))
            .filter(one -> !one.isSigned())
            .map(CoSigner::getPersonId)
            .toList();
    if (!changed.isEmpty()) {
      steps.record(
          draft, "proposal.co-signatures-unsettled", Map.of("persons", String.join(",", changed)));
    }
  }

  /** Drops those whose signature does not count; part of submission. */
  List<String> drop(Proposal draft, List<CoSigner> notCounted) {
    notCounted.forEach(invitations::cancel);
    notCounted.forEach(one -> one.drop(now()));
    List<String> dropped = notCounted.stream().map(CoSigner::getPersonId).toList();
    dropped.forEach(
        person -> participants.dismiss(draft.getId(), CaseParticipants.personal(person)));
    return dropped;
  }

  /** The draft is thrown away: nobody is asked any more, and those who were asked are told. */
  void cancelAll(Proposal draft) {
    List<CoSigner> asked =
        of(draft.getId()).stream().filter(one -> one.getState().reads()).toList();
    asked.forEach(invitations::cancel);
    asked.forEach(CoSigner::cancel);
    repository.saveAllAndFlush(asked);
    if (!asked.isEmpty()) {
      String persons = asked.stream().map(CoSigner::getPersonId).collect(Collectors.joining(","));
      steps.record(draft, "proposal.co-signers-cancelled", Map.of("persons", persons));
    }
  }

  /** Thrown-away drafts the acting person was asked to sign, or had signed. */
  @Transactional(readOnly = true)
  public List<Proposal> cancelledOfMine() {
    return repository
        .findByPersonIdAndStateOrderByIdDesc(CurrentActor.get().personId(), CoSignerState.CANCELLED)
        .stream()
        .map(one -> proposals.findById(one.getProposalId()).orElseThrow())
        .filter(Proposal::isDiscarded)
        .toList();
  }

  private CoSigner invitationToAnswer(long proposalId) {
    String person = CurrentActor.get().personId();
    Proposal draft = proposals.findById(proposalId).orElseThrow(CaseAccess::notFound);
    CoSigner asked =
        repository
            .findByProposalIdAndPersonId(proposalId, person)
            .orElseThrow(
                () ->
                    access.maySee(person, draft)
                        ? Refusal.of("proposal.co-signer-not-invited").asException()
                        : CaseAccess.notFound());
    CoSignatures.requireAnswerable(draft, asked, now());
    return asked;
  }

  private void requireFit(Proposal draft, String personId) {
    if (personId.equals(draft.getProposerId())) {
      throw Refusal.at("coSigner", "proposal.co-signer-is-lead").asException();
    }
    if (qualification.isMember(personId, draft.getCommitteeCode())) {
      return;
    }
    boolean elsewhere =
        directory.postsOf(personId).stream().anyMatch(post -> post.getRole() == Role.MEMBER);
    throw Refusal.at(
            "coSigner",
            elsewhere ? "proposal.co-signer-elsewhere" : "proposal.co-signer-not-a-member",
            directory.personName(personId))
        .asException();
  }

  private static void requireJointDraft(Proposal draft) {
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.co-signing-over").asException();
    }
    if (draft.getKind() != ProposalKind.JOINT) {
      throw Refusal.at("kind", "proposal.not-joint").asException();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
