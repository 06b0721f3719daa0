package org.tian.cultivation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;

/**
 * Opens the draft of a proposal from a cultivation, for whoever speaks for the topic: the words,
 * the units that were asked, and the trail. A draft from a reference topic remembers the topic.
 */
@Service
public class CultivationDrafts {

  private final CultivationAccess access;
  private final UnitViewRepository views;
  private final ProposalDrafts drafts;
  private final Proposals proposals;
  private final ProposalOrigins origins;
  private final CultivationSteps steps;
  private final Clock clock;

  CultivationDrafts(
      CultivationAccess access,
      UnitViewRepository views,
      ProposalDrafts drafts,
      Proposals proposals,
      ProposalOrigins origins,
      CultivationSteps steps,
      Clock clock) {
    this.access = access;
    this.views = views;
    this.drafts = drafts;
    this.proposals = proposals;
    this.origins = origins;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Opens the draft with these words.
   *
   * @throws RefusedException when the acting person does not speak for the topic or may no longer
   *     propose
   */
  @WholeStep
  public Proposal open(long id, ProposalText text) {
    Cultivation cultivation = access.requireOwn(id);
    cultivation.requireReady();
    List<Refusal> refusals = ResearchFindings.refusals(text);
    Words.require(refusals, "title", text.title(), TopicDeclarations.TITLE_CHARACTERS);
    RefusedException.throwIfAny(refusals);
    Proposal draft = draft(cultivation, text);
    cultivation.draftedAs(draft.getId(), text, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return draft;
  }

  /** Opens another draft after the first one was thrown away. */
  @WholeStep
  public Proposal openAgain(long id) {
    Cultivation cultivation = access.requireOwn(id);
    boolean gone = isGone(cultivation);
    Proposal draft = draft(cultivation, cultivation.getFindings());
    cultivation.draftedAgainAs(draft.getId(), gone);
    return draft;
  }

  /** Whether the draft opened from it was thrown away, be it still in the recycle list or not. */
  public boolean isGone(Cultivation cultivation) {
    return cultivation.getProposalId() == null
        || proposals.get(cultivation.getProposalId()).isDiscarded();
  }

  private Proposal draft(Cultivation cultivation, ProposalText text) {
    Proposal draft =
        drafts.create(
            cultivation.getCommitteeCode(),
            new DraftContent(
                cultivation.getKind(),
                cultivation.getBodyCode(),
                text,
                views.findByCultivationIdOrderById(cultivation.getId()).stream()
                    .filter(UnitView::isAsked)
                    .map(UnitView::getUnitCode)
                    .toList(),
                true,
                true));
    if (cultivation.getTopicId() != null) {
      origins.note(draft, OriginKind.TOPIC, cultivation.getTopicId());
    }
    steps.record(cultivation, "cultivation.draft-opened", Map.of("proposal", draft.getId()));
    steps.recordAtDraft(draft.getCaseKey(), cultivation);
    return draft;
  }
}
