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
  private final CoSignerRepository coSigners;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final ProposalAttachments attachments;
  private final CaseSteps steps;
  private final Clock clock;

  ProposalDrafts(
      ProposalRepository repository,
      OwnProposals own,
      Qualification qualification,
      CaseParticipants participants,
      CoSignerRepository coSigners,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      ProposalAttachments attachments,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.own = own;
    this.qualification = qualification;
    this.participants = participants;
    this.coSigners = coSigners;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.attachments = attachments;
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
    draft.change(content, now());
    if (!Objects.equals(bodyBefore, draft.getBodyCode())) {
      confirmations.forget(id);
      if (bodyBefore != null) {
        participants.dismiss(id, bodyBefore);
      }
      admitBody(draft);
    }
    coSigning.settle(draft);
    return repository.saveAndFlush(draft);
  }

  /** Throws the draft away, with its invitations and files. Only a draft can go so. */
  @WholeStep
  public void delete(long id) {
    Proposal draft = own.require(id);
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.not-a-draft").asException();
    }
    steps.record(draft, "proposal.draft-deleted", Map.of("title", draft.getTitle()));
    coSigning.cancelAll(id);
    confirmations.forget(id);
    coSigners.deleteByProposalId(id);
    participants.dismissAll(id);
    attachments.removeAll(id);
    repository.delete(draft);
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
