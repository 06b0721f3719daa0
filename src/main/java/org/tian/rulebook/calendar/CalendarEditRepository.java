package org.tian.rulebook.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarEditRepository extends JpaRepository<CalendarEdit, Long> {

  Optional<CalendarEdit> findFirstByOrderByIdDesc();

  List<CalendarEdit> findByYearAndIdLessThanOrderByIdDesc(int year, long before, Limit limit);

  boolean existsByUndoesId(long undone);
}
