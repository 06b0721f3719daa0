package org.tian.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.handling.signoff.CoOpinionStanding;
import org.tian.handling.signoff.CountersignOutcome;
import org.tian.handling.signoff.Countersignature;
import org.tian.handling.signoff.Leaders;
import org.tian.handling.signoff.LeadershipMeeting;
import org.tian.handling.signoff.LeadershipMeetings;
import org.tian.handling.signoff.LedHandling;
import org.tian.handling.signoff.LedHandlings;
import org.tian.handling.signoff.SignOffEntry;
import org.tian.handling.signoff.SignOffReaders;
import org.tian.handling.signoff.SignOffStep;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts the sign-off of a case into words, for those who may know of it. */
@Component
class SignOffViews {

  private final SignOffReaders readers;
  private final LedHandlings led;
  private final Leaders leaders;
  private final LeadershipMeetings meetings;
  private final CoOpinionStanding opinions;
  private final HandingOfficeAccess office;
  private final Directory directory;
  private final DueViews dueViews;
  private final Formats formats;
  private final Texts texts;

  SignOffViews(
      SignOffReaders readers,
      LedHandlings led,
      Leaders leaders,
      LeadershipMeetings meetings,
      CoOpinionStanding opinions,
      HandingOfficeAccess office,
      Directory directory,
      DueViews dueViews,
      Formats formats,
      Texts texts) {
    this.readers = readers;
    this.led = led;
    this.leaders = leaders;
    this.meetings = meetings;
    this.opinions = opinions;
    this.office = office;
    this.directory = directory;
    this.dueViews = dueViews;
    this.formats = formats;
    this.texts = texts;
  }

  /** A line of the list with the moment by which it is put in order. */
  private record Timed(Instant at, SignOffView.Line line) {}

  /** The sign-off of a case the reader may see; an empty one for those who only propose. */
  SignOffView of(Proposal proposal) {
    long id = proposal.getId();
    if (proposal.isDraft() || !readers.mayRead()) {
      return new SignOffView(id, null, List.of(), false, null, List.of(), List.of());
    }
    LedHandling leading = readers.ledBy(id);
    return new SignOffView(
        id,
        leading == null ? null : led(leading),
        led.notesOf(id).stream()
            .map(
                note ->
                    new SignOffView.Note(
                        note.getPost() + " " + note.getLeaderName(),
                        formats.moment(note.getWrittenAt()),
                        note.getNote()))
            .toList(),
        leading != null && leading.getLeaderId().equals(CurrentActor.get().personId()),
        led.isOpenTo(id) ? choices(proposal) : null,
        opinions(id),
        readers.ofProposal(id).stream().map(one -> part(id, one)).toList());
  }

  private SignOffView.Led led(LedHandling one) {
    return new SignOffView.Led(
        one.getPost() + " " + one.getLeaderName(),
        one.getReason(),
        texts.of(
            "signoff.led.named",
            directory.personName(one.getNamedBy()),
            formats.moment(one.getNamedAt())));
  }

  private List<SignOffView.Choice> choices(Proposal proposal) {
    return leaders.of(proposal.getCommitteeCode()).stream()
        .map(
            leader ->
                new SignOffView.Choice(leader.personId(), leader.post() + " " + leader.name()))
        .toList();
  }

  /** How the co-units' opinions of a case stand; nothing for those who only propose. */
  List<SignOffView.Opinion> opinions(long proposalId) {
    return readers.mayRead()
        ? opinions.of(proposalId).stream().map(this::opinion).toList()
        : List.of();
  }

  private SignOffView.Opinion opinion(CoOpinionStanding.Standing one) {
    String tone =
        switch (one.state()) {
          case AWAITED -> "info";
          case LATE, MISSING -> "late";
          case SENT -> "good";
          case SENT_LATE -> "near";
        };
    return new SignOffView.Opinion(
        directory.nameOf(one.unitCode()),
        texts.of(one.state().messageKey()),
        tone,
        one.sentAt() == null
            ? texts.of("signoff.opinion.due", dueViews.of(one.dueAt()).day())
            : formats.moment(one.sentAt()));
  }

  private SignOffView.Part part(long proposalId, SignOffReaders.Standing one) {
    return new SignOffView.Part(
        one.task().getId(),
        directory.nameOf(one.task().getUnitCode()),
        lines(one),
        office.mayChange(proposalId)
            ? one.missing().stream()
                .map(unit -> new SignOffView.Choice(unit, directory.nameOf(unit)))
                .toList()
            : List.of(),
        one.meeting() == null ? null : meeting(proposalId, one.meeting()));
  }

  private List<SignOffView.Line> lines(SignOffReaders.Standing one) {
    Stream<Timed> looked =
        one.entries().stream()
            .filter(entry -> entry.getStep() != SignOffStep.COUNTERSIGN)
            .filter(entry -> entry.getStep() != SignOffStep.MEETING)
            .map(entry -> new Timed(entry.getNotedAt(), line(entry)));
    Stream<Timed> countersigned =
        one.countersignatures().stream()
            .filter(each -> each.getOutcome() != CountersignOutcome.LAPSED)
            .map(
                each ->
                    new Timed(
                        each.getDecidedAt() == null ? Instant.MAX : each.getDecidedAt(),
                        line(each)));
    List<SignOffView.Line> lines = new ArrayList<>();
    Stream.concat(looked, countersigned)
        .sorted(Comparator.comparing(Timed::at))
        .forEach(timed -> lines.add(timed.line()));
    return lines;
  }

  private SignOffView.Line line(SignOffEntry entry) {
    return new SignOffView.Line(
        texts.of(entry.getStep().messageKey()),
        entry.getPersonName(),
        formats.moment(entry.getNotedAt()),
        texts.of(entry.isAgreed() ? "signoff.state.agreed" : "signoff.state.sent-back"),
        entry.isAgreed() ? "good" : "near",
        entry.getComment(),
        entry.getSignatureId() == null
            ? ""
            : "/desk/cases/%d/sign-offs/%d/signature.png"
                .formatted(entry.getProposalId(), entry.getId()));
  }

  private SignOffView.Line line(Countersignature one) {
    String unit = directory.nameOf(one.getUnitCode());
    String step = texts.of(SignOffStep.COUNTERSIGN.messageKey());
    if (one.getOutcome() == null) {
      boolean late = one.getRemindedAt() != null;
      return new SignOffView.Line(
          step,
          unit,
          formats.moment(one.getAskedAt()),
          texts.of(late ? "signoff.state.late" : "signoff.state.waiting"),
          late ? "late" : "info",
          "",
          "");
    }
    return new SignOffView.Line(
        step,
        texts.of("signoff.who", unit, one.getPersonName()),
        formats.moment(one.getDecidedAt()),
        texts.of(one.getOutcome().messageKey()),
        tone(one.getOutcome()),
        one.getRemark() == null ? "" : one.getRemark(),
        "");
  }

  private static String tone(CountersignOutcome outcome) {
    return switch (outcome) {
      case AGREE, AGREE_WITH_REMARK -> "good";
      case OBJECT -> "late";
      case DISPENSED -> "near";
      case LAPSED -> "";
    };
  }

  private SignOffView.Meeting meeting(long proposalId, LeadershipMeeting held) {
    return new SignOffView.Meeting(
        formats.day(held.getHeldOn()),
        held.getChair(),
        held.getAttendees(),
        CaseViews.paragraphs(held.getMinutes()),
        files(proposalId, held.getUnitTaskId()));
  }

  /** Files with minutes of a unit's leadership meeting. */
  List<CaseView.Link> files(long proposalId, long unitTaskId) {
    return meetings.files(unitTaskId).stream()
        .map(
            file ->
                new CaseView.Link(
                    file.getName(),
                    "/desk/cases/%d/leadership-meeting/%d/files/%d"
                        .formatted(proposalId, unitTaskId, file.getId())))
        .toList();
  }
}
