package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Drafts that were thrown away. Nobody reads them there but those who spoke for them, who take them
 * back within the days the committee has set; after that a nightly job removes them for good.
 */
@Service
public class RecycleBin {

  private static final Logger LOG = LoggerFactory.getLogger(RecycleBin.class);
  private static final int PURGED_AT_ONCE = 200;

  private final ProposalRepository repository;
  private final Qualification qualification;
  private final CaseParticipants participants;
  private final CoSigning coSigning;
  private final CoSignerRepository coSigners;
  private final BodyConfirmations confirmations;
  private final ProposalVersionRepository versions;
  private final ProposalAttachments attachments;
  private final Directory directory;
  private final CommitteeSettings settings;
  private final CaseSteps steps;
  private final Clock clock;

  RecycleBin(
      ProposalRepository repository,
      Qualification qualification,
      CaseParticipants participants,
      CoSigning coSigning,
      CoSignerRepository coSigners,
      BodyConfirmations confirmations,
      ProposalVersionRepository versions,
      ProposalAttachments attachments,
      Directory directory,
      CommitteeSettings settings,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.qualification = qualification;
    this.participants = participants;
    this.coSigning = coSigning;
    this.coSigners = coSigners;
    this.confirmations = confirmations;
    this.versions = versions;
    this.attachments = attachments;
    this.directory = directory;
    this.settings = settings;
    this.steps = steps;
    this.clock = clock;
  }

  /** Throws a draft away: nobody reads it any more, whoever was asked to sign is told. */
  void discard(Proposal draft) {
    steps.record(draft, "proposal.draft-deleted", Map.of("title", draft.getTitle()));
    coSigning.cancelAll(draft);
    confirmations.cancelAll(draft.getId());
    participants.dismissAll(draft.getId());
    draft.discard(CurrentActor.get().personId(), now());
    repository.saveAndFlush(draft);
  }

  /**
   * Thrown-away drafts the acting person speaks for, the latest first.
   *
   * @param after id of the last one seen, or null
   * @param limit how many at most
   */
  @Transactional(readOnly = true)
  public List<Proposal> mine(Long after, int limit) {
    String person = CurrentActor.get().personId();
    List<String> bodies =
        directory.postsOf(person).stream().map(Post::getBodyCode).distinct().toList();
    return repository
        .findDiscarded(
            person,
            bodies.isEmpty() ? List.of("-") : bodies,
            after == null ? Long.MAX_VALUE : after,
            Limit.of(limit))
        .stream()
        .filter(draft -> qualification.speaksFor(person, draft))
        .toList();
  }

  /** When the draft is removed for good. */
  public Instant removedAt(Proposal draft) {
    return draft
        .getDiscardedAt()
        .plus(
            settings.number(draft.getCommitteeCode(), CommitteeSetting.RECYCLE_DAYS),
            ChronoUnit.DAYS);
  }

  /** Takes a draft back as it was; co-signers and heads are to be asked anew. */
  @WholeStep
  public Proposal restore(long id) {
    Proposal draft = require(id);
    draft.takeBack();
    repository.saveAndFlush(draft);
    participants.admit(id, CaseParticipants.personal(draft.getProposerId()));
    if (draft.getBodyCode() != null) {
      participants.admit(id, draft.getBodyCode());
      confirmations.partnersOf(draft).forEach(body -> participants.admit(id, body));
    }
    steps.record(draft, "proposal.draft-restored");
    return draft;
  }

  /** Removes a draft for good, before its time. */
  @WholeStep
  public void remove(long id) {
    Proposal draft = require(id);
    steps.record(draft, "proposal.draft-removed", Map.of("title", draft.getTitle()));
    removeForGood(draft);
  }

  /** Removes what has lain here longer than its committee keeps it; twice is as good as once. */
  @Scheduled(cron = "0 50 3 * * *", zone = "${tian.zone:Asia/Shanghai}")
  @WholeStep
  public void purge() {
    repository.findCommitteesWithDiscarded().forEach(this::purge);
  }

  private void purge(String committeeCode) {
    int days = settings.number(committeeCode, CommitteeSetting.RECYCLE_DAYS);
    List<Proposal> due =
        repository.findByCommitteeCodeAndDiscardedAtLessThanEqualOrderById(
            committeeCode, now().minus(days, ChronoUnit.DAYS), Limit.of(PURGED_AT_ONCE));
    for (Proposal draft : due) {
      steps.record(draft, "proposal.draft-purged", Map.of("title", draft.getTitle()));
      removeForGood(draft);
    }
    if (!due.isEmpty()) {
      LOG.info("{} thrown-away drafts of {} were removed for good", due.size(), committeeCode);
    }
  }

  private void removeForGood(Proposal draft) {
    long id = draft.getId();
    confirmations.forget(id);
    coSigners.deleteByProposalId(id);
    versions.deleteByProposalId(id);
    attachments.removeAll(id);
    repository.delete(draft);
    repository.flush();
  }

  private Proposal require(long id) {
    return repository
        .findById(id)
        .filter(Proposal::isDiscarded)
        .filter(draft -> qualification.speaksFor(CurrentActor.get().personId(), draft))
        .orElseThrow(() -> Refusal.of("proposal.not-in-recycle").asException());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
