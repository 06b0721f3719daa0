package org.tian.proposal;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Files that go with a proposal. Everybody who sees the case may read them; only those who speak
 * for it change them, and only while the words may change as well.
 */
@Service
public class ProposalAttachments {

  private final Attachments attachments;
  private final CaseAccess access;
  private final OwnProposals own;
  private final CaseSteps steps;

  ProposalAttachments(
      Attachments attachments, CaseAccess access, OwnProposals own, CaseSteps steps) {
    this.attachments = attachments;
    this.access = access;
    this.own = own;
    this.steps = steps;
  }

  /** What is attached, oldest first; {@code case.not-found} for strangers. */
  @Transactional(readOnly = true)
  public List<Attachment> of(long proposalId) {
    access.requireVisible(proposalId);
    return attachments.of(ownerKey(proposalId));
  }

  /** One of them; {@code document.not-found} when it belongs to something else. */
  @Transactional(readOnly = true)
  public Attachment get(long proposalId, long attachmentId) {
    access.requireVisible(proposalId);
    return attachments.get(ownerKey(proposalId), attachmentId);
  }

  /** Its content; the caller closes it. */
  public InputStream open(Attachment attachment) {
    return attachments.open(attachment);
  }

  /**
   * Attaches a file.
   *
   * @throws org.tian.shared.RefusedException {@code proposal.attachments-closed} once submitted,
   *     and all refusals of {@link Attachments#store}
   */
  @Transactional
  public Attachment add(long proposalId, String name, InputStream content) {
    Proposal proposal = requireOpen(proposalId);
    Attachment added = attachments.store(ownerKey(proposalId), name, content);
    record(proposal, "proposal.attachment-added", added);
    return added;
  }

  /** The office attaches the paper it enters. */
  Attachment addByOffice(Proposal draft, String name, InputStream content) {
    Attachment added = attachments.store(ownerKey(draft.getId()), name, content);
    record(draft, "proposal.attachment-added", added);
    return added;
  }

  /** Takes a file away again, as long as one could be attached. */
  @WholeStep
  public void remove(long proposalId, long attachmentId) {
    Proposal proposal = requireOpen(proposalId);
    record(
        proposal,
        "proposal.attachment-removed",
        attachments.remove(ownerKey(proposalId), attachmentId));
  }

  /** All files of a draft that is thrown away. */
  void removeAll(long proposalId) {
    attachments.removeAll(ownerKey(proposalId));
  }

  private Proposal requireOpen(long proposalId) {
    Proposal proposal = own.require(proposalId);
    if (!proposal.isDraft() && proposal.getStatus() != ProposalStatus.RETURNED) {
      throw Refusal.at("file", "proposal.attachments-closed").asException();
    }
    return proposal;
  }

  private void record(Proposal proposal, String action, Attachment attachment) {
    steps.record(
        proposal, action, Map.of("file", attachment.getName(), "sha256", attachment.getSha256()));
  }

  private static String ownerKey(long proposalId) {
    return "proposal:" + proposalId;
  }
}
