package org.tian.handling.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseSigners;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposers;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * The talks of units with those who proposed (沟通记录): entered by either side, confirmed or objected
 * to by the other, corrected by another entry, never deleted.
 */
@Service
@Transactional
public class ContactLog {

  private static final int REASON_MAX = 500;

  private final ContactEntryRepository entries;
  private final ContactPartyRepository parties;
  private final ContactAccess access;
  private final ContactPhases phases;
  private final CaseSigners signers;
  private final Proposers proposers;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactLog(
      ContactEntryRepository entries,
      ContactPartyRepository parties,
      ContactAccess access,
      ContactPhases phases,
      CaseSigners signers,
      Proposers proposers,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.parties = parties;
    this.access = access;
    this.phases = phases;
    this.signers = signers;
    this.proposers = proposers;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /** An entry with the proposals it was about. */
  public record Talk(ContactEntry entry, List<ContactParty> parties) {

    /** Whether it stands and no other entry has taken its place. */
    boolean counts() {
      return !entry.isReplaced();
    }
  }

  /** Talks of a task that the acting person may read, in the order in which they were held. */
  @Transactional(readOnly = true)
  public List<Talk> ofTask(long unitTaskId) {
    UnitTask task = access.require(unitTaskId);
    List<Talk> all = all(unitTaskId);
    if (access.readsAll(task)) {
      return all;
    }
    Set<Long> own = access.spokenFor(task);
    return all.stream().filter(talk -> concerns(talk, own)).toList();
  }

  private static boolean concerns(Talk talk, Set<Long> proposals) {
    return talk.parties().stream().anyMatch(party -> proposals.contains(party.getProposalId()));
  }

  /** Every talk of a task, for letters and summaries; the caller has settled who reads them. */
  @Transactional(readOnly = true)
  public List<Talk> all(long unitTaskId) {
    return talks(entries.findByUnitTaskIdOrderByHeldOnAscIdAsc(unitTaskId));
  }

  private List<Talk> talks(List<ContactEntry> found) {
    Map<Long, List<ContactParty>> byEntry =
        parties.findByEntryIdInOrderById(found.stream().map(ContactEntry::getId).toList()).stream()
            .collect(Collectors.groupingBy(ContactParty::getEntryId));
    return found.stream()
        .map(entry -> new Talk(entry, byEntry.getOrDefault(entry.getId(), List.of())))
        .toList();
  }

  /** Talks that a reply names: held before it went out, not objected to, not replaced. */
  @Transactional(readOnly = true)
  public List<ContactEntry> beforeReply(long unitTaskId) {
    return all(unitTaskId).stream()
        .filter(Talk::counts)
        .filter(talk -> talk.entry().getPhase() != ContactPhase.AFTER)
        .filter(
            talk ->
                talk.parties().stream().anyMatch(party -> party.getState() != PartyState.OBJECTED))
        .map(Talk::entry)
        .toList();
  }

  /** Enters a talk, by either side; the other side is asked to confirm it. */
  public ContactEntry record(long unitTaskId, ContactDraft draft) {
    UnitTask task = access.require(unitTaskId);
    ContactEntry entry = add(task, draft);
    publish(task, "handling.contact-recorded", details(entry), null);
    return entry;
  }

  /** Puts another entry in the place of one that was wrong, with a reason. */
  public ContactEntry correct(long contactId, ContactDraft draft, String reason) {
    ContactEntry wrong = find(contactId);
    UnitTask task = access.require(wrong.getUnitTaskId());
    if (access.sideOf(task).filter(side -> side == wrong.getRecordedSide()).isEmpty()) {
      throw Refusal.of("contact.not-recorder").asException();
    }
    String given = Objects.toString(reason, "").strip();
    if (given.isEmpty() || given.length() > REASON_MAX) {
      throw Refusal.at("reason", "contact.no-reason", REASON_MAX).asException();
    }
    ContactEntry right = add(task, draft);
    right.replace(wrong, given);
    Map<String, Object> details = details(right);
    details.put("replaces", contactId);
    publish(task, "handling.contact-corrected", details, given);
    return right;
  }

  private ContactEntry add(UnitTask task, ContactDraft draft) {
    ContactSide side =
        access.sideOf(task).orElseThrow(() -> Refusal.of("contact.not-yours").asException());
    if (task.getStatus() == UnitTaskStatus.OFFERED || task.getStatus().isGone()) {
      throw Refusal.of("contact.not-in-work").asException();
    }
    List<Proposal> answered = access.answered(task);
    Set<Long> allowed =
        side == ContactSide.UNIT
            ? answered.stream().map(Proposal::getId).collect(Collectors.toSet())
            : access.spokenFor(task);
    LocalDate handedOverOn = LocalDate.ofInstant(task.getOfferedAt(), clock.getZone());
    RefusedException.throwIfAny(
        new ContactRules(handedOverOn, LocalDate.now(clock), allowed).refusals(draft));
    List<Proposal> about =
        answered.stream()
            .filter(one -> allowed.contains(one.getId()))
            .filter(one -> draft.proposals().isEmpty() || draft.proposals().contains(one.getId()))
            .toList();
    ContactEntry entry =
        entries.saveAndFlush(
            new ContactEntry(
                task,
                withPeople(task, draft, side, about),
                phases.of(task, draft.heldOn()),
                side,
                person(),
                now()));
    about.forEach(one -> parties.save(new ContactParty(entry.getId(), one.getId())));
    tell(task, entry, about);
    return entry;
  }

  /** Who is left out is the one who writes, or those who proposed. */
  private ContactDraft withPeople(
      UnitTask task, ContactDraft draft, ContactSide side, List<Proposal> about) {
    String names =
        about.stream()
            .flatMap(one -> proposers.namesOf(one).stream())
            .distinct()
            .collect(Collectors.joining("、"));
    String unit =
        side == ContactSide.UNIT
            ? directory.personName(person())
            : directory.nameOf(task.getUnitCode());
    return new ContactDraft(
        draft.way(),
        draft.heldOn(),
        draft.unitPeople().isEmpty() ? unit : draft.unitPeople(),
        draft.proposerPeople().isEmpty() ? shortened(names) : draft.proposerPeople(),
        draft.said(),
        draft.minutes(),
        draft.proposals());
  }

  private static String shortened(String names) {
    return names.length() > ContactRules.PEOPLE_MAX
        ? names.substring(0, ContactRules.PEOPLE_MAX - 1) + "…"
        : names;
  }

  /** The other side says whether it was so. */
  public void answer(long contactId, boolean agrees, String note) {
    ContactEntry entry = find(contactId);
    UnitTask task = access.require(entry.getUnitTaskId());
    if (entry.isReplaced()) {
      throw Refusal.of("contact.replaced").asException();
    }
    List<ContactParty> asked = askedOfMe(task, entry);
    if (asked.isEmpty()) {
      throw Refusal.of("contact.not-asked").asException();
    }
    String words = Objects.toString(note, "").strip();
    List<ContactParty> waiting =
        asked.stream().filter(party -> party.getState() == PartyState.WAITING).toList();
    if (waiting.isEmpty()) {
      throw Refusal.of("contact.answered").asException();
    }
    waiting.forEach(party -> party.answer(agrees, words, person(), now()));
    if (!agrees && entry.getRecordedSide() == ContactSide.UNIT) {
      tell(task, task.getProposalId(), Kind.CONTACT_OBJECTED, words, List.of(task.getUnitCode()));
    }
    publish(
        task,
        agrees ? "handling.contact-confirmed" : "handling.contact-objected",
        details(entry),
        words.isEmpty() ? null : words);
  }

  /** The parties of an entry for which the acting person can answer. */
  private List<ContactParty> askedOfMe(UnitTask task, ContactEntry entry) {
    ContactSide side = access.sideOf(task).orElse(null);
    if (side == null || side == entry.getRecordedSide()) {
      return List.of();
    }
    Set<Long> own = access.spokenFor(task);
    return parties.findByEntryIdOrderById(entry.getId()).stream()
        .filter(party -> side == ContactSide.UNIT || own.contains(party.getProposalId()))
        .toList();
  }

  /** Whether the acting person is asked to confirm the entry. */
  @Transactional(readOnly = true)
  public boolean waitsForMe(UnitTask task, Talk talk) {
    return talk.counts()
        && askedOfMe(task, talk.entry()).stream()
            .anyMatch(party -> party.getState() == PartyState.WAITING);
  }

  /** Writes the minutes of a meeting (协商纪要), by the side that entered it. */
  public void writeMinutes(long contactId, String text) {
    ContactEntry entry = find(contactId);
    UnitTask task = access.require(entry.getUnitTaskId());
    if (access.sideOf(task).filter(side -> side == entry.getRecordedSide()).isEmpty()) {
      throw Refusal.of("contact.not-recorder").asException();
    }
    String minutes = Objects.toString(text, "").strip();
    if (minutes.isEmpty() || minutes.length() > ContactRules.MINUTES_MAX) {
      throw Refusal.at("minutes", "contact.minutes-long", ContactRules.MINUTES_MAX).asException();
    }
    entry.write(minutes);
    publish(task, "handling.contact-minutes", details(entry), null);
  }

  /** One entry that the acting person may read. */
  @Transactional(readOnly = true)
  public Talk get(long contactId) {
    ContactEntry entry = find(contactId);
    UnitTask task = access.require(entry.getUnitTaskId());
    Talk talk = new Talk(entry, parties.findByEntryIdOrderById(contactId));
    if (!access.readsAll(task) && !concerns(talk, access.spokenFor(task))) {
      throw Refusal.of("case.not-found").asException();
    }
    return talk;
  }

  private ContactEntry find(long contactId) {
    return entries
        .findById(contactId)
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  private void tell(UnitTask task, ContactEntry entry, List<Proposal> about) {
    if (entry.getRecordedSide() == ContactSide.PROPOSER) {
      tell(
          task,
          task.getProposalId(),
          Kind.CONTACT_RECORDED,
          entry.getSaid(),
          List.of(task.getUnitCode()));
      return;
    }
    about.forEach(
        one -> tell(task, one.getId(), Kind.CONTACT_RECORDED, entry.getSaid(), signers.of(one)));
  }

  private void tell(UnitTask task, long proposalId, Kind kind, String words, List<String> whom) {
    events.publishEvent(
        new CaseNews(
            proposalId,
            kind,
            List.of(new CaseNews.Part(task.getUnitCode(), task.getRole().name())),
            words,
            whom));
  }

  private static Map<String, Object> details(ContactEntry entry) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("contact", entry.getId());
    details.put("way", entry.getContactWay().name());
    details.put("on", entry.getHeldOn().toString());
    details.put("phase", entry.getPhase().name());
    details.put("side", entry.getRecordedSide().name());
    return details;
  }

  private void publish(UnitTask task, String action, Map<String, Object> details, String reason) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("unit", task.getUnitCode());
    all.put("round", task.getRound());
    all.putAll(details);
    events.publishEvent(new CaseStep(task.getCaseKey(), action, all, reason));
  }

  private static String person() {
    return CurrentActor.get().personId();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
