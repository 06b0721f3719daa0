package org.tian.assignment.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.ReturnState;
import org.tian.assignment.UnitReturn;
import org.tian.assignment.UnitReturns;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** A form for each return that a unit has asked for; whoever reads the case reads its returns. */
@Component
class ReturnForms implements CaseDocument {

  private final UnitReturns returns;
  private final UnitTasks unitTasks;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  ReturnForms(
      UnitReturns returns, UnitTasks unitTasks, Directory directory, Texts texts, Formats formats) {
    this.returns = returns;
    this.unitTasks = unitTasks;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "return-form";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return returns.ofProposal(proposal.getId()).stream()
        .map(one -> new DocumentPart(one.getUnitCode() + "-" + one.getId(), form(proposal, one)))
        .toList();
  }

  private ReturnForm form(Proposal proposal, UnitReturn one) {
    return new ReturnForm(
        nameOf(one.getHandingOffice()),
        directory.nameOf(one.getUnitCode()),
        texts.of(one.getRole().messageKey()),
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        day(unitTasks.get(one.getUnitTaskId()).getOfferedAt()),
        formats.weekday(one.getLastDay()),
        one.getReason(),
        nameOf(one.getProposedUnit()),
        person(one.getAskedBy()),
        day(one.getAskedAt()),
        one.isLate(),
        head(one),
        say(one.getLeaderNote(), one.getLeaderId(), one.getLeaderAt()),
        decision(one),
        nameOf(one.getNewUnit()));
  }

  private ReturnForm.Say head(UnitReturn one) {
    String words =
        one.getSignedAt() == null
            ? ""
            : Objects.requireNonNullElseGet(
                one.getHeadNote(), () -> texts.of("returnform.head-agrees"));
    return say(words, one.getSignedBy(), one.getSignedAt());
  }

  private ReturnForm.Say decision(UnitReturn one) {
    String note = Objects.toString(one.getDecisionNote(), "");
    String words =
        one.getState() == ReturnState.GRANTED || one.getState() == ReturnState.REFUSED
            ? texts.of("returnform.decided." + one.getState().name(), note)
            : note;
    return say(words, one.getDecidedBy(), one.getDecidedAt());
  }

  private ReturnForm.Say say(String words, String person, Instant at) {
    return new ReturnForm.Say(Objects.toString(words, ""), person(person), day(at));
  }

  private String person(String id) {
    return id == null || id.isEmpty() ? "" : directory.personName(id);
  }

  private String nameOf(String code) {
    return code == null || code.isEmpty() ? "" : directory.nameOf(code);
  }

  private String day(Instant moment) {
    return moment == null ? "" : formats.day(formats.dayOf(moment));
  }
}
