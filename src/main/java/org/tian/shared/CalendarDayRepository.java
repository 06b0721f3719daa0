package org.tian.shared;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarDayRepository extends JpaRepository<CalendarDay, LocalDate> {

  boolean existsByDayBetween(LocalDate from, LocalDate to);

  List<CalendarDay> findByDayBetween(LocalDate from, LocalDate to);
}
