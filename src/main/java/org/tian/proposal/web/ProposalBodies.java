package org.tian.proposal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.CaseMarks;
import org.tian.proposal.CaseUnits;
import org.tian.proposal.Categories;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.proposal.Proposal;
import org.tian.proposal.SuggestionItem;
import org.tian.shared.CurrentActor;

/** Puts a proposal into the words of the API, with the names people read. */
@Component
class ProposalBodies {

  private final Directory directory;
  private final Categories categories;
  private final CoSigning coSigning;
  private final CaseMarking marking;
  private final CaseUnits units;

  ProposalBodies(
      Directory directory,
      Categories categories,
      CoSigning coSigning,
      CaseMarking marking,
      CaseUnits units) {
    this.directory = directory;
    this.categories = categories;
    this.coSigning = coSigning;
    this.marking = marking;
    this.units = units;
  }

  ProposalBody of(Proposal proposal) {
    return new ProposalBody(
        proposal.getId(),
        proposal.getVersion(),
        proposal.getCaseNo(),
        proposal.getFlowNo(),
        body(proposal.getCommitteeCode()),
        proposal.getSession() == null ? null : proposal.getSession().getName(),
        proposal.getSubmission(),
        proposal.getStatus(),
        proposal.getKind(),
        person(proposal.getProposerId()),
        proposal.getBodyCode() == null ? null : body(proposal.getBodyCode()),
        category(proposal),
        proposal.getTitle(),
        proposal.getSituation(),
        proposal.getAnalysis(),
        proposal.getSuggestions().stream().map(this::item).toList(),
        proposal.getSuggestedUnits().stream().map(this::body).toList(),
        proposal.isWishOpen(),
        proposal.isWishMeet(),
        signers(proposal),
        marks(proposal),
        outcome(proposal),
        units
            .shownTo(CurrentActor.get().personId(), List.of(proposal.getId()))
            .getOrDefault(proposal.getId(), List.of()),
        proposal.getMergedIntoId(),
        times(proposal));
  }

  private ProposalBody.Item item(SuggestionItem item) {
    return new ProposalBody.Item(
        item.getId(),
        item.getPosition(),
        item.getText(),
        item.getWhom(),
        item.getUnitCode() == null ? null : body(item.getUnitCode()),
        item.getResult());
  }

  private List<ProposalBody.Signer> signers(Proposal proposal) {
    return coSigning.readableOf(proposal).stream().map(this::signer).toList();
  }

  ProposalBody.Signer signer(CoSigner coSigner) {
    return new ProposalBody.Signer(
        coSigner.getPersonId(),
        directory.personName(coSigner.getPersonId()),
        coSigner.getState(),
        coSigner.getOpinion(),
        coSigner.getInvitedAt(),
        coSigner.getAnswerBy(),
        coSigner.getAnsweredAt());
  }

  private ProposalBody.Named category(Proposal proposal) {
    String code = proposal.getCategoryCode();
    return code == null ? null : new ProposalBody.Named(code, categories.nameOf(proposal));
  }

  private ProposalBody.Marks marks(Proposal proposal) {
    CaseMarks marks = proposal.getMarks();
    boolean inside = marking.mayReadRecommendation(proposal);
    return new ProposalBody.Marks(
        marks.keywords(),
        inside ? marks.isKeyRecommended() : null,
        inside ? marks.keyReason() : null,
        marks.secret(),
        marks.isClosed(),
        marks.closedReason());
  }

  private static ProposalBody.Outcome outcome(Proposal proposal) {
    return proposal.getOutcomeCode() == null
        ? null
        : new ProposalBody.Outcome(
            proposal.getOutcomeCode(), proposal.getOutcomeReason(), proposal.getConvertedNo());
  }

  private static ProposalBody.Times times(Proposal proposal) {
    return new ProposalBody.Times(
        proposal.getCreatedAt(),
        proposal.getChangedAt(),
        proposal.getSubmittedAt(),
        proposal.getFiledAt(),
        proposal.getHandedOverAt(),
        proposal.getAnsweredAt(),
        proposal.getClosedAt());
  }

  private ProposalBody.Named person(String id) {
    return new ProposalBody.Named(id, directory.personName(id));
  }

  private ProposalBody.Named body(String code) {
    return new ProposalBody.Named(code, directory.nameOf(code));
  }
}
