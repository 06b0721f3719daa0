package org.tian.handling.contact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.UnitTask;
import org.tian.handling.contact.RequiredContacts.Duty;
import org.tian.proposal.Proposal;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Which talks a unit owes each first proposer, which of them were held, and on which the handing
 * office does not insist. A talk that the other side objected to does not count.
 */
@Service
@Transactional
public class ContactDuties {

  private static final int REASON_MAX = 500;

  private final RequiredContacts required;
  private final ContactLog log;
  private final ContactDispensationRepository dispensations;
  private final ContactAccess access;
  private final HandingOfficeAccess offices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactDuties(
      RequiredContacts required,
      ContactLog log,
      ContactDispensationRepository dispensations,
      ContactAccess access,
      HandingOfficeAccess offices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.required = required;
    this.log = log;
    this.dispensations = dispensations;
    this.access = access;
    this.offices = offices;
    this.events = events;
    this.clock = clock;
  }

  /** What the unit of a task owes, and what there is. */
  @Transactional(readOnly = true)
  public ContactStanding of(UnitTask task) {
    List<ContactLog.Talk> talks = log.all(task.getId());
    List<ContactDispensation> free = dispensations.findByUnitTaskIdOrderById(task.getId());
    List<ContactStanding.Line> lines = new ArrayList<>();
    boolean confirmedOnly = false;
    for (Proposal answered : access.answered(task)) {
      Duty duty = required.of(task, answered);
      confirmedOnly |= duty.confirmedOnly();
      duty.numbers()
          .forEach(
              (need, number) -> lines.add(line(answered.getId(), need, number, duty, talks, free)));
    }
    return new ContactStanding(lines, confirmedOnly);
  }

  private static ContactStanding.Line line(
      long proposalId,
      ContactNeed need,
      int number,
      Duty duty,
      List<ContactLog.Talk> talks,
      List<ContactDispensation> free) {
    long done =
        talks.stream()
            .filter(ContactLog.Talk::counts)
            .filter(talk -> need.isMetBy(talk.entry().getContactWay(), talk.entry().getPhase()))
            .flatMap(talk -> talk.parties().stream())
            .filter(party -> party.getProposalId() == proposalId)
            .filter(party -> counts(party.getState(), duty.confirmedOnly()))
            .count();
    long dispensed =
        free.stream()
            .filter(one -> one.getProposalId() == proposalId && one.getNeed() == need)
            .count();
    return new ContactStanding.Line(proposalId, need, number, (int) done, (int) dispensed);
  }

  private static boolean counts(PartyState state, boolean confirmedOnly) {
    return confirmedOnly ? state == PartyState.CONFIRMED : state != PartyState.OBJECTED;
  }

  /** On what the handing office did not insist, oldest first. */
  @Transactional(readOnly = true)
  public List<ContactDispensation> dispensations(long unitTaskId) {
    return dispensations.findByUnitTaskIdOrderById(unitTaskId);
  }

  /** The handing office does not insist on one talk, with a reason that is kept and shown. */
  public void dispense(long unitTaskId, long proposalId, ContactNeed need, String reason) {
    UnitTask task = access.require(unitTaskId);
    if (!offices.mayChange(task.getProposalId())) {
      throw Refusal.of("contact.not-the-office").asException();
    }
    String given = Objects.toString(reason, "").strip();
    if (given.isEmpty() || given.length() > REASON_MAX) {
      throw Refusal.at("reason", "contact.no-reason", REASON_MAX).asException();
    }
    boolean owed =
        of(task).lines().stream()
            .anyMatch(
                line ->
                    line.proposalId() == proposalId && line.need() == need && line.missing() > 0);
    if (!owed) {
      throw Refusal.at("need", "contact.nothing-to-dispense").asException();
    }
    dispensations.save(
        new ContactDispensation(
            unitTaskId,
            proposalId,
            need,
            given,
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    events.publishEvent(
        new CaseStep(
            task.getCaseKey(),
            "handling.contact-dispensed",
            Map.of("unit", task.getUnitCode(), "need", need.name(), "proposal", proposalId),
            given));
  }
}
