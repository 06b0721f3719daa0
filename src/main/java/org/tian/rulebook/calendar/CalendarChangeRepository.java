package org.tian.rulebook.calendar;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarChangeRepository extends JpaRepository<CalendarChange, Long> {

  List<CalendarChange> findByEditIdInOrderByEditIdAscDayAsc(Collection<Long> edits);
}
