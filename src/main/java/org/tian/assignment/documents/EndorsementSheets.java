package org.tian.assignment.documents;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.assignment.LeadingLeader;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementReaders;
import org.tian.assignment.endorsement.EndorsementRound;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.EndorsementTrail;
import org.tian.assignment.endorsement.EndorsementWords;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.document.Signatures;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.Categories;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/**
 * Collects the cover sheet of a case that goes, or went, through the leaders; for those who read
 * all their comments.
 */
@Component
class EndorsementSheets implements CaseDocument {

  private final Endorsements endorsements;
  private final EndorsementReaders readers;
  private final EndorsementWords words;
  private final Signatures signatures;
  private final ObjectProvider<LeadingLeader> leading;
  private final Categories categories;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  EndorsementSheets(
      Endorsements endorsements,
      EndorsementReaders readers,
      EndorsementWords words,
      Signatures signatures,
      ObjectProvider<LeadingLeader> leading,
      Categories categories,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.endorsements = endorsements;
    this.readers = readers;
    this.words = words;
    this.signatures = signatures;
    this.leading = leading;
    this.categories = categories;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "endorsement-sheet";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return endorsements
        .latest(proposal.getId())
        .filter(trail -> trail.round().getStatus() != EndorsementRound.Status.CANCELLED)
        .filter(trail -> readers.readsAll(proposal.getId()))
        .map(trail -> new DocumentPart("sheet", sheetOf(proposal, trail)))
        .stream()
        .toList();
  }

  private EndorsementSheet sheetOf(Proposal proposal, EndorsementTrail trail) {
    return new EndorsementSheet(
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        categories.nameOf(proposal),
        proposal.getTitle(),
        String.join("、", words.proposers(proposal)),
        proposal.getSubmittedAt() == null
            ? ""
            : formats.day(formats.dayOf(proposal.getSubmittedAt())),
        leading.stream().flatMap(one -> one.of(proposal.getId()).stream()).findFirst().orElse(""),
        Arrays.stream(EndorsementStep.values()).map(step -> stepOf(step, trail)).toList());
  }

  private EndorsementSheet.Step stepOf(EndorsementStep step, EndorsementTrail trail) {
    boolean several = trail.round().getSignerBodies().size() > 1;
    return new EndorsementSheet.Step(
        texts.of("endorsement.sheet." + step.name()),
        trail.standing().stream()
            .filter(one -> one.getStep() == step)
            .map(one -> comment(one, several && step == EndorsementStep.SIGN))
            .toList());
  }

  private EndorsementSheet.Comment comment(EndorsementComment said, boolean withBody) {
    return new EndorsementSheet.Comment(
        withBody ? directory.nameOf(said.getBodyCode()) : "",
        words.said(said),
        said.getPost(),
        said.getPersonName(),
        formats.day(formats.dayOf(said.getDecidedAt())),
        said.getSignatureId() == null ? null : signatures.picture(said.getSignatureId()));
  }
}
