package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.contact.ContactAccess;
import org.tian.handling.contact.ContactDispensation;
import org.tian.handling.contact.ContactDuties;
import org.tian.handling.contact.ContactEntry;
import org.tian.handling.contact.ContactFiles;
import org.tian.handling.contact.ContactLog;
import org.tian.handling.contact.ContactParty;
import org.tian.handling.contact.ContactSide;
import org.tian.handling.contact.ContactStanding;
import org.tian.handling.contact.ContactSummaries;
import org.tian.handling.contact.ContactWay;
import org.tian.handling.contact.PartyState;
import org.tian.handling.room.RoomAccess;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts the talks of a case into words. */
@Component
class ContactsViews {

  private final UnitTasks unitTasks;
  private final ContactLog log;
  private final ContactAccess access;
  private final ContactDuties duties;
  private final ContactFiles files;
  private final ContactSummaries summaries;
  private final RoomAccess rooms;
  private final HandingOfficeAccess offices;
  private final Proposals proposals;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ContactsViews(
      UnitTasks unitTasks,
      ContactLog log,
      ContactAccess access,
      ContactDuties duties,
      ContactFiles files,
      ContactSummaries summaries,
      RoomAccess rooms,
      HandingOfficeAccess offices,
      Proposals proposals,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.unitTasks = unitTasks;
    this.log = log;
    this.access = access;
    this.duties = duties;
    this.files = files;
    this.summaries = summaries;
    this.rooms = rooms;
    this.offices = offices;
    this.proposals = proposals;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** The talks of a case, of a merged one those of its main case; refused for strangers. */
  ContactsView of(long caseId) {
    Proposal proposal = proposals.read(caseId);
    long answered = proposal.answeredInCase();
    return new ContactsView(
        caseId,
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        unitTasks.ofProposal(answered).stream()
            .filter(task -> !task.getStatus().isGone())
            .filter(access::mayRead)
            .map(this::unit)
            .toList(),
        formats.today().toString());
  }

  private ContactsView.Unit unit(UnitTask task) {
    Optional<ContactSide> side = access.sideOf(task);
    Set<Long> own = access.spokenFor(task);
    boolean all = access.readsAll(task);
    ContactStanding standing = duties.of(task);
    return new ContactsView.Unit(
        task.getId(),
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()),
        all && task.getRole().answers() ? UnitRoomViews.PAGE + task.getId() : "",
        standing.lines().stream()
            .filter(line -> all || own.contains(line.proposalId()))
            .map(line -> new ContactsView.Owed(summaries.words(line), line.missing() == 0))
            .toList(),
        standing.confirmedOnly(),
        log.ofTask(task.getId()).stream().map(talk -> talk(task, talk, side)).toList(),
        duties.dispensations(task.getId()).stream()
            .filter(one -> all || own.contains(one.getProposalId()))
            .map(this::dispensed)
            .toList(),
        side.isPresent() && task.getSignedAt() != null,
        ways(),
        choices(task, side, own),
        offices.mayChange(task.getProposalId()) ? dispensable(standing) : List.of());
  }

  private List<ContactsView.Choice> ways() {
    return Arrays.stream(ContactWay.values())
        .map(way -> new ContactsView.Choice(way.name(), texts.of(way.messageKey())))
        .toList();
  }

  private List<ContactsView.Choice> choices(
      UnitTask task, Optional<ContactSide> side, Set<Long> own) {
    List<ContactsView.Choice> choices =
        access.answered(task).stream()
            .filter(one -> side.orElse(null) == ContactSide.UNIT || own.contains(one.getId()))
            .map(
                one ->
                    new ContactsView.Choice(
                        Long.toString(one.getId()),
                        one.getDisplayNumber() + " " + proposals.proposerName(one)))
            .toList();
    return choices.size() > 1 ? choices : List.of();
  }

  private List<ContactsView.Choice> dispensable(ContactStanding standing) {
    return standing.lines().stream()
        .filter(line -> line.missing() > 0)
        .map(
            line ->
                new ContactsView.Choice(
                    line.proposalId() + " " + line.need().name(),
                    texts.of(
                        "contact.dispense.one",
                        proposer(line.proposalId()),
                        texts.of(line.need().messageKey()))))
        .toList();
  }

  private String proposer(long proposalId) {
    return proposals.proposerName(proposals.get(proposalId));
  }

  private String dispensed(ContactDispensation one) {
    return texts.of(
        "contact.dispensed",
        directory.personName(one.getGrantedBy()),
        formats.moment(one.getGrantedAt()),
        proposer(one.getProposalId()),
        texts.of(one.getNeed().messageKey()),
        one.getReason());
  }

  private ContactsView.Talk talk(UnitTask task, ContactLog.Talk talk, Optional<ContactSide> side) {
    ContactEntry entry = talk.entry();
    boolean ours = side.filter(mine -> mine == entry.getRecordedSide()).isPresent();
    boolean stands = !entry.isReplaced();
    return new ContactsView.Talk(
        entry.getId(),
        texts.of(entry.getContactWay().messageKey()),
        entry.getContactWay().name(),
        formats.day(entry.getHeldOn()),
        entry.getHeldOn().toString(),
        texts.of(entry.getPhase().messageKey()),
        entry.getUnitPeople(),
        entry.getProposerPeople(),
        entry.getSaid(),
        entry.getMinutes() == null ? List.of() : CaseViews.paragraphs(entry.getMinutes()),
        texts.of(
            "contact.recorded",
            texts.of(entry.getRecordedSide().messageKey()),
            directory.personName(entry.getRecordedBy()),
            formats.moment(entry.getRecordedAt())),
        stands ? talk.parties().stream().map(one -> state(talk, one)).toList() : List.of(),
        Objects.toString(entry.getReplaceReason(), ""),
        entry.isReplaced(),
        files.of(entry.getId()).stream()
            .map(
                file ->
                    new ContactsView.File(
                        file.getName(),
                        "/desk/contacts/" + entry.getId() + "/files/" + file.getId()))
            .toList(),
        log.waitsForMe(task, talk),
        ours && stands,
        ours && stands && entry.getContactWay().isMeeting() && entry.getMinutes() == null);
  }

  private ContactsView.State state(ContactLog.Talk talk, ContactParty party) {
    String words = texts.of(party.getState().messageKey());
    return new ContactsView.State(
        talk.parties().size() == 1 ? words : proposer(party.getProposalId()) + "：" + words,
        tone(party.getState()),
        Objects.toString(party.getNote(), ""));
  }

  private static String tone(PartyState state) {
    return switch (state) {
      case WAITING -> "near";
      case CONFIRMED -> "good";
      case OBJECTED -> "late";
    };
  }
}
