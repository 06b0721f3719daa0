package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Writing a proposal. A draft may be incomplete; it is checked when it is submitted ({@link
 * ProposalSubmission}). Only its author and the body it is written for can see it.
 */
@Service
public class ProposalDrafts {

  private final ProposalRepository repository;
  private final OwnProposals own;
  private final Qualification qualification;
  private final CaseParticipants participants;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final RecycleBin recycleBin;
  private final VersionKeeping versions;
  private final CaseSteps steps;
  private final Clock clock;

  ProposalDrafts(
      ProposalRepository repository,
      OwnProposals own,
      Qualification qualification,
      CaseParticipants participants,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      RecycleBin recycleBin,
      VersionKeeping versions,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.own = own;
    this.qualification = qualification;
    this.participants = participants;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.recycleBin = recycleBin;
    this.versions = versions;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Begins a draft for the acting person.
   *
   * @throws RefusedException when the person can propose nothing to the committee, or does not
   *     belong to the body
   */
  @WholeStep
  public Proposal create(String committeeCode, DraftContent content) {
    String person = CurrentActor.get().personId();
    if (!qualification.mayDraft(person, committeeCode)) {
      throw Refusal.of("proposal.not-qualified").asException();
    }
    check(person, committeeCode, content);
    Proposal draft = new Proposal(committeeCode, person, content, now());
    draft.changedBy(person);
    repository.saveAndFlush(draft);
    participants.admit(draft.getId(), CaseParticipants.personal(person));
    admitBody(draft);
    steps.record(draft, "proposal.drafted", Map.of("committee", committeeCode));
    return draft;
  }

  /**
   * Saves the draft as the editor shows it; saving the same again changes nothing.
   *
   * @param version the version the editor last read
   * @throws RefusedException {@code proposal.changed-elsewhere} when it was saved from another
   *     window or by a colleague since; what is stored stays, what was typed stays with the caller
   */
  @WholeStep
  public Proposal change(long id, long version, DraftContent content) {
    Proposal draft = own.require(id);
    if (draft.getVersion() != version) {
      throw Refusal.of("proposal.changed-elsewhere").asException();
    }
    check(CurrentActor.get().personId(), draft.getCommitteeCode(), content);
    String bodyBefore = draft.getBodyCode();
    versions.beforeChange(draft, content.text(), now());
    draft.change(content, now());
    draft.changedBy(CurrentActor.get().personId());
    if (!Objects.equals(bodyBefore, draft.getBodyCode())) {
      confirmations.forget(id);
      if (bodyBefore != null) {
        participants.dismiss(id, bodyBefore);
      }
      admitBody(draft);
    }
    coSigning.settle(draft);
    confirmations.settle(draft);
    return repository.saveAndFlush(draft);
  }

  /** Throws the draft away; it can be taken back from the {@link RecycleBin}. */
  @WholeStep
  public void delete(long id) {
    Proposal draft = own.require(id);
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.not-a-draft").asException();
    }
    recycleBin.discard(draft);
  }

  /**
   * Begins a new draft of the acting person with the words and choices of a withdrawn proposal
   * (撤案). Co-signers, seals and attachments do not come along.
   */
  @WholeStep
  public Proposal beginFrom(long withdrawnId) {
    Proposal withdrawn = own.require(withdrawnId);
    if (withdrawn.getStatus() != ProposalStatus.WITHDRAWN) {
      throw Refusal.of("proposal.not-withdrawn").asException();
    }
    Proposal draft = create(withdrawn.getCommitteeCode(), withdrawn.getContent());
    draft.beginFrom(withdrawn);
    steps.record(draft, "proposal.begun-from", Map.of("withdrawn", withdrawn.getFlowNo()));
    steps.record(withdrawn, "proposal.begun-anew", Map.of("draft", draft.getId()));
    return repository.saveAndFlush(draft);
  }

  private void check(String person, String committeeCode, DraftContent content) {
    RefusedException.throwIfAny(DraftLimits.refusals(content));
    if (content.bodyCode() != null) {
      qualification
          .refusal(person, committeeCode, content.kind(), content.bodyCode())
          .ifPresent(
              refusal -> {
                throw refusal.asException();
              });
    }
  }

  private void admitBody(Proposal draft) {
    if (draft.getBodyCode() != null) {
      participants.admit(draft.getId(), draft.getBodyCode());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
