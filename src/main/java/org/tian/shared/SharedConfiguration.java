package org.tian.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.retry.annotation.EnableRetry;

/** Beans of the shared kernel. Retries lie outside transactions: see {@link WholeStep}. */
@Configuration
@EnableRetry(order = 0)
class SharedConfiguration {

  @Bean
  WorkingDays workingDays(CalendarDayRepository repository) {
    return new WorkingDays(repository::findById);
  }
}
