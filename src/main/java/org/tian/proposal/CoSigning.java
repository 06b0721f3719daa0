package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Joint proposals (联名): the first proposer invites members of the committee, each signs or declines
 * while the proposal is a draft. Who has not answered at submission is dropped.
 */
@Service
public class CoSigning {

  private static final int OPINION_CHARACTERS = 1000;

  private final CoSignerRepository repository;
  private final ProposalRepository proposals;
  private final OwnProposals own;
  private final CaseAccess access;
  private final Qualification qualification;
  private final CaseParticipants participants;
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
      Directory directory,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.proposals = proposals;
    this.own = own;
    this.access = access;
    this.qualification = qualification;
    this.participants = participants;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /** Everybody asked to sign and their answers, in the order of asking. */
  @Transactional(readOnly = true)
  public List<CoSigner> of(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** Invitations of the acting person that still wait for an answer, the latest first. */
  @Transactional(readOnly = true)
  public List<CoSigner> waitingForMe() {
    return repository.findByPersonIdAndStateOrderByIdDesc(
        CurrentActor.get().personId(), CoSignerState.PENDING);
  }

  /** Asks a member to sign; the member can read the draft from then on. */
  @WholeStep
  public CoSigner invite(long proposalId, String personId) {
    Proposal draft = own.require(proposalId);
    requireJointDraft(draft);
    if (personId.equals(draft.getProposerId())) {
      throw Refusal.at("coSigner", "proposal.co-signer-is-lead").asException();
    }
    if (!qualification.isMember(personId, draft.getCommitteeCode())) {
      throw Refusal.at(
              "coSigner", "proposal.co-signer-not-a-member", directory.personName(personId))
          .asException();
    }
    CoSigner coSigner = inviteOrAskAgain(draft, personId);
    participants.admit(proposalId, CaseParticipants.personal(personId));
    steps.record(draft, "proposal.co-signer-invited", Map.of("person", personId));
    return coSigner;
  }

  /** Takes an invitation or a signature off the draft. */
  @WholeStep
  public void remove(long proposalId, String personId) {
    Proposal draft = own.require(proposalId);
    requireJointDraft(draft);
    repository.delete(invitation(proposalId, personId));
    participants.dismiss(proposalId, CaseParticipants.personal(personId));
    steps.record(draft, "proposal.co-signer-removed", Map.of("person", personId));
  }

  /** The invited acting person signs. */
  @WholeStep
  public void accept(long proposalId, String opinion) {
    Proposal draft = draftToAnswer(proposalId);
    String person = CurrentActor.get().personId();
    invitation(proposalId, person).sign(checked(opinion), now());
    steps.record(draft, "proposal.co-signed", Map.of("person", person), opinion);
  }

  /** The invited acting person declines and no longer sees the draft. */
  @WholeStep
  public void decline(long proposalId, String opinion) {
    Proposal draft = draftToAnswer(proposalId);
    String person = CurrentActor.get().personId();
    invitation(proposalId, person).decline(checked(opinion), now());
    participants.dismiss(proposalId, CaseParticipants.personal(person));
    steps.record(draft, "proposal.co-signature-declined", Map.of("person", person), opinion);
  }

  /** Drops those who have not answered; part of submission. */
  List<String> dropUnanswered(Proposal draft) {
    List<CoSigner> open =
        of(draft.getId()).stream()
            .filter(coSigner -> coSigner.getState() == CoSignerState.PENDING)
            .toList();
    open.forEach(CoSigner::drop);
    List<String> dropped = open.stream().map(CoSigner::getPersonId).toList();
    dropped.forEach(
        person -> participants.dismiss(draft.getId(), CaseParticipants.personal(person)));
    return dropped;
  }

  private Proposal draftToAnswer(long proposalId) {
    String person = CurrentActor.get().personId();
    Proposal draft =
        proposals
            .findById(proposalId)
            .filter(found -> access.maySee(person, found))
            .orElseThrow(CaseAccess::notFound);
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.co-signing-over").asException();
    }
    return draft;
  }

  private CoSigner inviteOrAskAgain(Proposal draft, String personId) {
    CoSigner known = repository.findByProposalIdAndPersonId(draft.getId(), personId).orElse(null);
    if (known == null) {
      return repository.save(new CoSigner(draft.getId(), personId, now()));
    }
    if (known.getState() != CoSignerState.DECLINED) {
      throw Refusal.at("coSigner", "proposal.co-signer-twice", directory.personName(personId))
          .asException();
    }
    known.askAgain(now());
    return known;
  }

  private CoSigner invitation(long proposalId, String personId) {
    return repository
        .findByProposalIdAndPersonId(proposalId, personId)
        .orElseThrow(() -> Refusal.of("proposal.co-signer-not-invited").asException());
  }

  private static void requireJointDraft(Proposal draft) {
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.co-signing-over").asException();
    }
    if (draft.getKind() != ProposalKind.JOINT) {
      throw Refusal.at("kind", "proposal.not-joint").asException();
    }
  }

  private static String checked(String opinion) {
    String text = Objects.toString(opinion, "").strip();
    if (text.length() > OPINION_CHARACTERS) {
      throw Refusal.at("opinion", "proposal.opinion-too-long", OPINION_CHARACTERS).asException();
    }
    return text;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
