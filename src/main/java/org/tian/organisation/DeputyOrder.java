package org.tian.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What is asked for: who stands in for whom.
 *
 * @param person who is represented
 * @param deputy who stands in
 * @param from first day; today when it is left out
 * @param until last day, or null for no fixed end
 * @param kinds processes it is limited to; empty for all
 * @param reason why, required when it is made for somebody else
 */
public record DeputyOrder(
    String person,
    String deputy,
    LocalDate from,
    LocalDate until,
    Set<String> kinds,
    String reason) {

  public DeputyOrder {
    person = Objects.toString(person, "").strip();
    deputy = Objects.toString(deputy, "").strip();
    kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    reason = Objects.toString(reason, "").strip();
  }
}
