package org.tian.handling.signoff;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposals;
import org.tian.shared.Texts;

/** Short texts about a sign-off for the forms, in the reader's language. */
@Component
@Transactional(readOnly = true)
public class SignOffWords {

  private final SignOffs signOffs;
  private final SignOffLog log;
  private final Countersignatures countersignatures;
  private final LeadershipMeetings meetings;
  private final LedHandlings led;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final Directory directory;
  private final Texts texts;

  SignOffWords(
      SignOffs signOffs,
      SignOffLog log,
      Countersignatures countersignatures,
      LeadershipMeetings meetings,
      LedHandlings led,
      UnitTasks unitTasks,
      Proposals proposals,
      Directory directory,
      Texts texts) {
    this.signOffs = signOffs;
    this.log = log;
    this.countersignatures = countersignatures;
    this.meetings = meetings;
    this.led = led;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.directory = directory;
    this.texts = texts;
  }

  /** What was said of the draft so far, a line each; empty before anybody looked at it. */
  public List<String> trail(long unitTaskId) {
    List<String> lines = new ArrayList<>();
    log.of(unitTaskId).stream()
        .filter(entry -> entry.getStep() != SignOffStep.COUNTERSIGN)
        .filter(entry -> entry.getStep() != SignOffStep.MEETING)
        .forEach(entry -> lines.add(line(entry)));
    signOffs.latest(unitTaskId).ifPresent(run -> lines.addAll(countersigned(run)));
    meetings.of(unitTaskId).map(this::line).ifPresent(lines::add);
    return lines;
  }

  private String line(SignOffEntry entry) {
    return texts.of(
        entry.isAgreed() ? "signoff.line.agreed" : "signoff.line.sent-back",
        texts.of(entry.getStep().messageKey()),
        entry.getPersonName(),
        entry.getNotedAt(),
        entry.getComment());
  }

  /** Those that count for the words of the passage, and those that are missing. */
  private List<String> countersigned(SignOff run) {
    List<String> lines = new ArrayList<>();
    countersignatures.of(run.getUnitTaskId()).stream()
        .filter(one -> one.getOutcome() != null && one.getOutcome().settles())
        .filter(one -> one.getTextHash().equals(run.getTextHash()))
        .forEach(one -> lines.add(line(one)));
    countersignatures
        .missing(run.getUnitTaskId())
        .forEach(unit -> lines.add(texts.of("signoff.line.missing", directory.nameOf(unit))));
    return lines;
  }

  private String line(Countersignature one) {
    return texts.of(
        "signoff.line.countersigned",
        directory.nameOf(one.getUnitCode()),
        texts.of(one.getOutcome().messageKey()),
        one.getPersonName(),
        one.getDecidedAt(),
        one.getRemark() == null ? "" : one.getRemark());
  }

  private String line(LeadershipMeeting held) {
    return texts.of(
        "signoff.line.meeting",
        held.getHeldOn(),
        held.getChair(),
        held.getAttendees(),
        held.getMinutes() == null ? texts.of("signoff.line.in-file") : held.getMinutes());
  }

  /** What the co-unit is asked. */
  public String countersigningNote(long unitTaskId) {
    UnitTask lead = unitTasks.get(unitTaskId);
    return texts.of(
        "signoff.note.countersigning",
        directory.nameOf(lead.getUnitCode()),
        proposals.get(lead.getProposalId()).getTitle());
  }

  /** Why the unit holds a meeting. */
  public String meetingNote(long unitTaskId) {
    return texts.of("signoff.note.meeting", meetings.files(unitTaskId).size());
  }

  /** Who leads the case and why. */
  public String ledNote(long proposalId) {
    return led.of(proposalId)
        .map(
            one ->
                texts.of("signoff.note.led", one.getPost(), one.getLeaderName(), one.getReason()))
        .orElse("");
  }
}
