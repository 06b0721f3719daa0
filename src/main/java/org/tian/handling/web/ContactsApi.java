package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.handling.contact.ContactDraft;
import org.tian.handling.contact.ContactEntry;
import org.tian.handling.contact.ContactLog;
import org.tian.handling.contact.ContactParty;
import org.tian.handling.contact.ContactPhase;
import org.tian.handling.contact.ContactSide;
import org.tian.handling.contact.ContactWay;
import org.tian.handling.contact.PartyState;
import org.tian.shared.Refusal;
import org.tian.shared.web.Idempotency;

/** Talks of units with those who proposed (FJ-2, NX-1). */
@RestController
@RequestMapping("/api/v1/unit-tasks/{id}/contacts")
@Tag(name = "contacts", description = "Talks of units with those who proposed (FJ-2, NX-1)")
class ContactsApi {

  private static final String NOT_THERE = "Not there, or not to be seen (`case.not-found`)";

  private final ContactLog log;
  private final Idempotency idempotency;

  ContactsApi(ContactLog log, Idempotency idempotency) {
    this.log = log;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Operation(
      summary = "Talks of a unit's task that the caller may read, in the order they were held",
      description =
          "The unit, the handing office and the committee read all of them, who proposed those about"
              + " the own proposal. A corrected entry points to the one in its place.")
  @ApiResponse(responseCode = "200", description = "May be empty")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  List<ContactBody> list(@PathVariable long id) {
    return log.ofTask(id).stream().map(ContactBody::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Enters a talk, by the unit or by those who proposed",
      description =
          "The other side is asked to confirm it. With `replaces` it takes the place of an earlier"
              + " entry of the same side, with a reason. The phase follows from the day.")
  @ApiResponse(responseCode = "201", description = "The entry")
  @ApiResponse(
      responseCode = "403",
      description = "The caller is of neither side (`contact.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No way (`contact.no-way`), no day (`contact.no-day`), in the future"
              + " (`contact.in-future`), before the hand-over (`contact.before-handover`), nothing"
              + " said (`contact.nothing-said`), minutes of what was no meeting"
              + " (`contact.minutes-no-meeting`), another proposal (`contact.other-case`), a task not signed for"
              + " (`contact.not-in-work`), a correction without reason (`contact.no-reason`), of the"
              + " other side's entry (`contact.not-recorder`) or of a corrected one"
              + " (`contact.replaced`)")
  ContactBody record(
      @PathVariable long id,
      @RequestBody TalkBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(key, List.of(id, body), ContactBody.class, () -> entered(id, body));
  }

  private ContactBody entered(long id, TalkBody body) {
    if (body.replaces() == null) {
      return read(log.record(id, body.draft()));
    }
    requireOf(id, body.replaces());
    return read(log.correct(body.replaces(), body.draft(), body.reason()));
  }

  private ContactBody read(ContactEntry entry) {
    return ContactBody.of(log.get(entry.getId()));
  }

  @PostMapping("/{contactId}/confirmation")
  @Operation(summary = "The other side says whether the talk was so")
  @ApiResponse(responseCode = "200", description = "The entry as it is now")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "The own side's entry (`contact.not-asked`), answered before (`contact.answered`), an"
              + " objection without note (`contact.objection-needs-note`), a corrected entry"
              + " (`contact.replaced`)")
  ContactBody answer(
      @PathVariable long id,
      @PathVariable long contactId,
      @RequestBody AnswerBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("confirmation", contactId, body),
        ContactBody.class,
        () -> {
          requireOf(id, contactId);
          log.answer(contactId, body.agrees(), body.note());
          return ContactBody.of(log.get(contactId));
        });
  }

  private void requireOf(long unitTaskId, long contactId) {
    if (log.get(contactId).entry().getUnitTaskId() != unitTaskId) {
      throw Refusal.of("case.not-found").asException();
    }
  }

  /**
   * A talk.
   *
   * @param unitPeople who took part for the unit; left out, who enters it or the unit
   * @param proposerPeople who took part for those who proposed; left out, all of them
   * @param minutes minutes of a meeting, or none
   * @param proposals ids of the proposals it was about; left out, all that the unit answers
   * @param replaces id of the entry it corrects, or none
   * @param reason why it was wrong
   */
  record TalkBody(
      ContactWay way,
      LocalDate heldOn,
      String unitPeople,
      String proposerPeople,
      String said,
      String minutes,
      List<Long> proposals,
      Long replaces,
      String reason) {

    ContactDraft draft() {
      return new ContactDraft(way, heldOn, unitPeople, proposerPeople, said, minutes, proposals);
    }
  }

  /**
   * What the other side says.
   *
   * @param note what was different; needed for an objection
   */
  record AnswerBody(boolean agrees, String note) {}

  /**
   * An entry.
   *
   * @param replacedBy id of the entry that took its place, or null
   */
  record ContactBody(
      long id,
      ContactWay way,
      LocalDate heldOn,
      ContactPhase phase,
      String unitPeople,
      String proposerPeople,
      String said,
      String minutes,
      ContactSide recordedSide,
      String recordedBy,
      Instant recordedAt,
      Long replaces,
      Long replacedBy,
      List<PartyBody> parties) {

    static ContactBody of(ContactLog.Talk talk) {
      ContactEntry entry = talk.entry();
      return new ContactBody(
          entry.getId(),
          entry.getContactWay(),
          entry.getHeldOn(),
          entry.getPhase(),
          entry.getUnitPeople(),
          entry.getProposerPeople(),
          entry.getSaid(),
          entry.getMinutes(),
          entry.getRecordedSide(),
          entry.getRecordedBy(),
          entry.getRecordedAt(),
          entry.getReplacesId(),
          entry.getReplacedById(),
          talk.parties().stream().map(PartyBody::of).toList());
    }
  }

  /** A proposal that the talk was about, and what the other side says. */
  record PartyBody(long proposal, PartyState state, String note) {

    static PartyBody of(ContactParty party) {
      return new PartyBody(party.getProposalId(), party.getState(), party.getNote());
    }
  }
}
