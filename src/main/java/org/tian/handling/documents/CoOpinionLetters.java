package org.tian.handling.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.CoOpinion;
import org.tian.handling.CoOpinions;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;

/** Letters of co-units to the lead unit; none for those who only propose. */
@Component
class CoOpinionLetters implements CaseDocument {

  private final CoOpinions opinions;
  private final UnitTasks unitTasks;
  private final HandingOffices offices;
  private final CaseAccess access;
  private final Directory directory;
  private final Formats formats;

  CoOpinionLetters(
      CoOpinions opinions,
      UnitTasks unitTasks,
      HandingOffices offices,
      CaseAccess access,
      Directory directory,
      Formats formats) {
    this.opinions = opinions;
    this.unitTasks = unitTasks;
    this.offices = offices;
    this.access = access;
    this.directory = directory;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "co-opinion";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    if (access.isProposingOnly(CurrentActor.get().personId())) {
      return List.of();
    }
    return opinions.ofProposal(proposal.getId()).stream()
        .filter(opinion -> opinion.getSentAt() != null)
        .map(
            opinion ->
                new DocumentPart(
                    opinion.getUnitCode() + "-" + opinion.getRound(), letterOf(proposal, opinion)))
        .toList();
  }

  private CoOpinionLetter letterOf(Proposal proposal, CoOpinion opinion) {
    return new CoOpinionLetter(
        directory.nameOf(opinion.getUnitCode()),
        opinion.getLetterNumber(),
        unitTasks.ofRound(proposal.getId(), opinion.getRound()).stream()
            .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
            .map(UnitTask::getUnitCode)
            .distinct()
            .map(directory::nameOf)
            .toList(),
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        opinion.getRound() > 1,
        opinion.getOpinion(),
        formats.day(formats.dayOf(opinion.getSentAt())),
        opinion.getContactName(),
        opinion.getContactPhone(),
        offices.of(proposal.getId()).map(directory::nameOf).orElse(""));
  }
}
