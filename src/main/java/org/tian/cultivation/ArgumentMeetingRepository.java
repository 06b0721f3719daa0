package org.tian.cultivation;

import org.springframework.data.jpa.repository.JpaRepository;

interface ArgumentMeetingRepository extends JpaRepository<ArgumentMeeting, Long> {}
