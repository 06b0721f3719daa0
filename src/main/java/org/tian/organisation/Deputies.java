package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.PersonalNews;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Standing deputies: made by the person, or by who looks after the body; ended by any of them or by
 * the deputy. A deputy of a deputy sees nothing: standing in is never handed on.
 */
@Service
@Transactional(readOnly = true)
public class Deputies {

  private static final String PAGE = "/desk/deputies";

  private final DeputyshipRepository rows;
  private final DeputyRules rules;
  private final BodyOffices offices;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deputies(
      DeputyshipRepository rows,
      DeputyRules rules,
      BodyOffices offices,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.offices = offices;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /** Those in force today in which the person stands in for somebody. */
  public List<Deputyship> runningOf(String deputyId) {
    return rows.running(deputyId, today());
  }

  /** Those in force today in which the person is represented. */
  public List<Deputyship> runningFor(String personId) {
    LocalDate today = today();
    return representing(personId).stream().filter(row -> row.runsOn(today)).toList();
  }

  /** All in which the person is or was represented, latest first. */
  public List<Deputyship> representing(String personId) {
    return rows.findByPersonIdOrderByIdDesc(personId);
  }

  /** All in which the person stands or stood in, latest first. */
  public List<Deputyship> standingIn(String personId) {
    return rows.findByDeputyIdOrderByIdDesc(personId);
  }

  /** All of the bodies the person looks after, latest first. */
  public List<Deputyship> ofBodiesOf(String personId) {
    Set<String> bodies = offices.bodiesOf(personId);
    return bodies.isEmpty() ? List.of() : rows.findByBodyCodeInOrderByIdDesc(bodies);
  }

  /** Those not over yet in which the person is represented. */
  public List<Deputyship> notOverOf(String personId) {
    return rows.notOverOf(personId, today());
  }

  /** Those not over yet in which the person stands in. */
  public List<Deputyship> notOverIn(String deputyId) {
    return rows.notOverIn(deputyId, today());
  }

  public java.util.Optional<Deputyship> find(long id) {
    return rows.findById(id);
  }

  /**
   * Makes somebody a standing deputy.
   *
   * @throws org.tian.shared.RefusedException {@code deputy.not-entitled} and those of the rules
   */
  @WholeStep
  public Deputyship appoint(DeputyOrder asked) {
    String by = CurrentActor.get().personId();
    DeputyOrder order = filledIn(asked, by);
    boolean forOneself = order.person().equals(by);
    if (!forOneself && !offices.looksAfterPerson(by, order.person())) {
      throw Refusal.at("person", "deputy.not-entitled").asException();
    }
    rows.lock();
    RefusedException.throwIfAny(rules.against(order, forOneself));
    Deputyship row =
        rows.save(new Deputyship(order, rules.bodyOf(order).orElseThrow(), by, clock.instant()));
    tell(row, "deputy.appointed", order.reason());
    return row;
  }

  private DeputyOrder filledIn(DeputyOrder asked, String by) {
    return new DeputyOrder(
        asked.person().isEmpty() ? by : asked.person(),
        asked.deputy(),
        Objects.requireNonNullElseGet(asked.from(), this::today),
        asked.until(),
        asked.kinds(),
        asked.reason());
  }

  /**
   * Ends it from this moment on.
   *
   * @throws org.tian.shared.RefusedException {@code deputy.not-found}, {@code deputy.over}
   */
  @WholeStep
  public Deputyship end(long id, String reason) {
    Deputyship row = concerned(id);
    if (row.isOverOn(today())) {
      throw Refusal.of("deputy.over").asException();
    }
    row.end(CurrentActor.get().personId(), reason, clock.instant());
    rows.saveAndFlush(row);
    tell(row, "deputy.ended", row.getEndReason());
    return row;
  }

  /** Ends it because one of the two leaves; the caller looks after the leaver's body. */
  @Transactional
  public void endForLeaver(long id) {
    Deputyship row = rows.findById(id).orElseThrow();
    row.end(CurrentActor.get().personId(), null, clock.instant());
    rows.saveAndFlush(row);
    tell(row, "deputy.ended", null);
  }

  /**
   * Takes the end back: for whoever ended it, on the same day, while the rules still hold.
   *
   * @throws org.tian.shared.RefusedException {@code deputy.not-found}, {@code deputy.no-undo}
   */
  @WholeStep
  public Deputyship undoEnd(long id) {
    Deputyship row = concerned(id);
    LocalDate today = today();
    if (!row.isEnded()
        || !Objects.equals(row.getEndedBy(), CurrentActor.get().personId())
        || !LocalDate.ofInstant(row.getEndedAt(), clock.getZone()).equals(today)) {
      throw Refusal.of("deputy.no-undo").asException();
    }
    rows.lock();
    RefusedException.throwIfAny(
        rules.against(
            new DeputyOrder(
                row.getPersonId(),
                row.getDeputyId(),
                row.getValidFrom().isBefore(today) ? today : row.getValidFrom(),
                row.getValidUntil(),
                row.getKinds(),
                row.getReason()),
            true));
    row.resume();
    rows.saveAndFlush(row);
    tell(row, "deputy.appointed", row.getReason());
    return row;
  }

  /** It looks as if it were not there to whom it is no business of. */
  private Deputyship concerned(long id) {
    String person = CurrentActor.get().personId();
    return rows.findById(id)
        .filter(
            row ->
                row.getPersonId().equals(person)
                    || row.getDeputyId().equals(person)
                    || row.getMadeBy().equals(person)
                    || offices.looksAfter(person, row.getBodyCode()))
        .orElseThrow(() -> Refusal.of("deputy.not-found").asException());
  }

  private void tell(Deputyship row, String action, String reason) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("deputyship", row.getId());
    details.put("person", row.getPersonId());
    details.put("deputy", row.getDeputyId());
    details.put("from", row.getValidFrom().toString());
    details.put("until", Objects.toString(row.getValidUntil(), null));
    details.put("kinds", String.join(",", row.getKinds()));
    events.publishEvent(
        CaseStep.of("person:" + row.getPersonId(), action, details)
            .because(reason == null || reason.isBlank() ? null : reason));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("task", "");
    values.put("title", directory.personName(row.getPersonId()));
    values.put("number", "");
    values.put("person", directory.personName(row.getPersonId()));
    values.put("deputy", directory.personName(row.getDeputyId()));
    values.put("from", row.getValidFrom());
    values.put("until", row.getValidUntil());
    values.put("by", directory.personName(CurrentActor.get().personId()));
    values.put("reason", Objects.toString(reason, ""));
    events.publishEvent(
        new PersonalNews(action, Set.of(row.getPersonId(), row.getDeputyId()), null, values, PAGE));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
