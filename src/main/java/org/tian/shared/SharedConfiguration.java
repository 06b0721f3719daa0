package org.tian.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.retry.annotation.EnableRetry;

/** Beans of the shared kernel. Retries lie outside transactions: see {@link WholeStep}. */
@Configuration
@EnableRetry(order = 0)
class SharedConfiguration {

  @Bean
  WorkingDays workingDays(CalendarDayRepository repository) {
    return new WorkingDays(
        new CalendarDays() {
          @Override
          public Optional<CalendarDay> on(LocalDate day) {
            return repository.findById(day);
          }

          @Override
          public Map<LocalDate, CalendarDay> between(LocalDate from, LocalDate to) {
            return SharedWork.once(
                List.of("calendar", from, to),
                () ->
                    repository.findByDayBetween(from, to).stream()
                        .collect(Collectors.toMap(CalendarDay::getDay, Function.identity())));
          }
        });
  }
}
