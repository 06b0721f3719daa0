package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/**
 * What a session must be to be announced: complete, its dates in order, and beside the committee's
 * other sessions without overlap, a later number later.
 */
@Component
class SessionRules {

  private static final int HIGHEST_NUMBER = 99;
  private static final int NAME_CHARACTERS = 60;

  private final PlenarySessionRepository repository;
  private final NumberSeries numbers;
  private final Clock clock;

  SessionRules(PlenarySessionRepository repository, NumberSeries numbers, Clock clock) {
    this.repository = repository;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * All that stands against the plan, in the order of the form.
   *
   * @param changed the session that is changed, or null when a new one is announced
   */
  List<Refusal> refusals(String committeeCode, PlenarySession changed, SessionPlan plan) {
    List<Refusal> refusals = new ArrayList<>();
    checkNumber("termNo", plan.termNo(), refusals);
    checkNumber("sessionNo", plan.sessionNo(), refusals);
    if (plan.name().isEmpty() || plan.name().length() > NAME_CHARACTERS) {
      refusals.add(Refusal.at("name", "session.name", NAME_CHARACTERS));
    }
    checkPresent("collectingFrom", plan.collectingFrom(), refusals);
    checkPresent("cutoffAt", plan.cutoffAt(), refusals);
    checkPresent("opensOn", plan.opensOn(), refusals);
    checkPresent("closesOn", plan.closesOn(), refusals);
    if (refusals.isEmpty()) {
      checkOrder(plan, refusals);
      others(committeeCode, changed).forEach(other -> checkBeside(other, plan, refusals));
      checkNumbersGiven(changed, plan, refusals);
    }
    return refusals;
  }

  private List<PlenarySession> others(String committeeCode, PlenarySession changed) {
    return repository.findByCommitteeCodeOrderByOpensOnDesc(committeeCode).stream()
        .filter(other -> changed == null || !other.getId().equals(changed.getId()))
        .toList();
  }

  private static void checkNumber(String field, Integer number, List<Refusal> refusals) {
    if (number == null || number < 1 || number > HIGHEST_NUMBER) {
      refusals.add(Refusal.at(field, "session.number", HIGHEST_NUMBER));
    }
  }

  private static void checkPresent(String field, Object value, List<Refusal> refusals) {
    if (value == null) {
      refusals.add(Refusal.at(field, "session.date-missing"));
    }
  }

  private void checkOrder(SessionPlan plan, List<Refusal> refusals) {
    if (plan.closesOn().isBefore(plan.opensOn())) {
      refusals.add(Refusal.at("closesOn", "session.closes-before-opening"));
    }
    if (!plan.cutoffAt().isAfter(plan.collectingFrom())) {
      refusals.add(Refusal.at("cutoffAt", "session.cutoff-before-collection"));
    }
    if (dayOf(plan.collectingFrom()).isAfter(plan.opensOn())) {
      refusals.add(Refusal.at("collectingFrom", "session.collection-after-opening"));
    }
    if (dayOf(plan.cutoffAt()).isAfter(plan.closesOn())) {
      refusals.add(Refusal.at("cutoffAt", "session.cutoff-after-closing"));
    }
  }

  private static void checkBeside(PlenarySession other, SessionPlan plan, List<Refusal> refusals) {
    if (plan.hasNumberOf(other)) {
      refusals.add(Refusal.at("sessionNo", "session.twice", other.getName()));
      return;
    }
    if (!plan.collectingFrom().isAfter(other.getCutoffAt())
        && !plan.cutoffAt().isBefore(other.getCollectingFrom())) {
      refusals.add(Refusal.at("collectingFrom", "session.collections-overlap", other.getName()));
    }
    if (!plan.opensOn().isAfter(other.getClosesOn())
        && !plan.closesOn().isBefore(other.getOpensOn())) {
      refusals.add(Refusal.at("opensOn", "session.sittings-overlap", other.getName()));
    } else if (isLaterNumber(plan, other) != plan.opensOn().isAfter(other.getOpensOn())) {
      refusals.add(Refusal.at("opensOn", "session.order", other.getName()));
    }
  }

  private static boolean isLaterNumber(SessionPlan plan, PlenarySession other) {
    return plan.termNo() > other.getTermNo()
        || plan.termNo() == other.getTermNo() && plan.sessionNo() > other.getSessionNo();
  }

  /** Flow numbers carry term and session, case numbers may carry the year. */
  private void checkNumbersGiven(PlenarySession changed, SessionPlan plan, List<Refusal> refusals) {
    if (changed == null || !numbers.hasBegun(changed)) {
      return;
    }
    if (!plan.hasNumberOf(changed)) {
      refusals.add(Refusal.at("sessionNo", "session.numbers-given"));
    }
    if (plan.opensOn().getYear() != changed.getYear()) {
      refusals.add(Refusal.at("opensOn", "session.numbers-given-year"));
    }
  }

  private LocalDate dayOf(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalDate();
  }
}
