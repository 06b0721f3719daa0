package org.tian.assignment.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface HandoverMeetingRepository extends JpaRepository<HandoverMeeting, Long> {

  /** What concerns somebody: as chair, as guest, or as a unit that got a case there. */
  String CONCERNS =
      """
      (exists (select 1 from handover_meeting_chair ch
          where ch.meeting_id = m.id and ch.person_id = :person)
        or exists (select 1 from handover_meeting_guest g
          where g.meeting_id = m.id and g.body_code in (:bodies))
        or exists (select 1 from handover_meeting_case c
          join unit_task t on t.proposal_id = c.proposal_id
          where c.meeting_id = m.id and c.handed_over_at is not null
            and t.unit_code in (:bodies)))
      """;

  /** The meeting, which nobody else changes until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from HandoverMeeting m where m.id = :id")
  Optional<HandoverMeeting> lock(long id);

  @Query(
      value = "select count(*) from handover_meeting m where m.id = :id and " + CONCERNS,
      nativeQuery = true)
  long concerning(long id, String person, Collection<String> bodies);

  /** Ids, the latest first. */
  @Query(
      value =
          """
          select m.id from handover_meeting m
          where (:committee = '' or m.committee_code = :committee) and m.state in (:states)
            and m.id < :before
            and (lower(m.title) like :words escape '!' or lower(m.place) like :words escape '!')
            and (m.committee_code in (:committees) or
          """
              + CONCERNS
              + ") order by m.id desc limit :most",
      nativeQuery = true)
  List<Long> search(
      Collection<String> committees,
      String person,
      Collection<String> bodies,
      String committee,
      Collection<String> states,
      String words,
      long before,
      int most);

  List<HandoverMeeting> findByIdInOrderByIdDesc(Collection<Long> ids);

  /** Planned ones to come to which one of the bodies is invited or which the person chairs. */
  @Query(
      """
      select m from HandoverMeeting m
      where m.state = org.tian.assignment.meeting.MeetingState.PLANNED and m.startsAt >= :from
        and (exists (select 1 from m.guests g where g.bodyCode in :bodies)
          or exists (select 1 from m.chairs c where c = :person))
      order by m.startsAt
      """)
  List<HandoverMeeting> coming(Collection<String> bodies, String person, Instant from, Limit limit);
}
