package org.tian.handling.signoff;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LeadershipMeetingRepository extends JpaRepository<LeadershipMeeting, Long> {

  Optional<LeadershipMeeting> findByUnitTaskId(long unitTaskId);
}
