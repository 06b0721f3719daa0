package org.tian.engine.office;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemClosed;
import org.tian.engine.office.CaseGuest.Way;

/**
 * Who reads a case because a task of it came to them by transfer, delegation, signing or as a copy:
 * while it is theirs, and afterwards when they did something with it.
 */
@Service
@Transactional
public class CaseGuests {

  private final CaseGuestRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseGuests(CaseGuestRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the person reads the case as a guest. */
  @Transactional(readOnly = true)
  public boolean reads(String caseKey, String personId) {
    return caseKey != null && rows.existsByPersonIdAndCaseKeyAndEndedAtIsNull(personId, caseKey);
  }

  /** Whether a task ever came to the person by one of these ways. */
  @Transactional(readOnly = true)
  public boolean hadTask(String taskId, String personId) {
    return rows.existsByTaskIdAndPersonId(taskId, personId);
  }

  void admit(WorkItem item, String personId, Way way) {
    rows.save(new CaseGuest(item, personId, way, clock.instant()));
    events.publishEvent(new GuestAdmitted(item.proposalId(), item.caseKey(), personId, true));
  }

  /** The person has passed the task on, or is not asked any more, and did nothing with it. */
  void end(WorkItem item, String personId, Way way) {
    end(
        rows.findByTaskIdAndPersonIdAndEndedAtIsNull(item.taskId(), personId).stream()
            .filter(guest -> guest.getWay() == way)
            .toList());
  }

  /** Of a task that was passed on, only who has done it goes on reading. */
  @EventListener
  @Order(200)
  void closed(WorkItemClosed closed) {
    WorkItem item = closed.item();
    end(
        rows.findByTaskIdAndEndedAtIsNull(item.taskId()).stream()
            .filter(guest -> guest.getWay() == Way.TRANSFER)
            .filter(guest -> !guest.getPersonId().equals(item.completedBy()))
            .toList());
  }

  private void end(List<CaseGuest> guests) {
    for (CaseGuest guest : guests) {
      guest.end(clock.instant());
      rows.save(guest);
      if (!isStillGuest(guest)) {
        events.publishEvent(
            new GuestAdmitted(
                guest.getProposalId(), guest.getCaseKey(), guest.getPersonId(), false));
      }
    }
  }

  private boolean isStillGuest(CaseGuest guest) {
    return guest.getProposalId() == null
        ? rows.existsByPersonIdAndCaseKeyAndEndedAtIsNull(guest.getPersonId(), guest.getCaseKey())
        : rows.existsByPersonIdAndProposalIdAndEndedAtIsNull(
            guest.getPersonId(), guest.getProposalId());
  }
}
