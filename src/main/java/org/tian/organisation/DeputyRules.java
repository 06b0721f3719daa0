package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

/** What stands against somebody standing in for somebody (decision 0031). */
@Component
class DeputyRules {

  static final int REASON_MIN_LENGTH = 2;
  static final int REASON_MAX_LENGTH = 500;

  private final DeputyshipRepository rows;
  private final PersonRepository people;
  private final Directory directory;
  private final CommitteeSettings settings;
  private final Clock clock;

  DeputyRules(
      DeputyshipRepository rows,
      PersonRepository people,
      Directory directory,
      CommitteeSettings settings,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.directory = directory;
    this.settings = settings;
    this.clock = clock;
  }

  /** Everything that stands against it, in the order of the form. */
  List<Refusal> against(DeputyOrder order, boolean forOneself) {
    LocalDate today = LocalDate.now(clock);
    List<Refusal> refusals = new ArrayList<>();
    if (order.person().equals(order.deputy())) {
      return List.of(Refusal.at("deputy", "deputy.oneself"));
    }
    if (directory.person(order.person()).isEmpty() || directory.postsOf(order.person()).isEmpty()) {
      return List.of(Refusal.at("person", "deputy.nobody"));
    }
    standing(order).ifPresent(refusals::add);
    if (order.from().isBefore(today)) {
      refusals.add(Refusal.at("from", "deputy.past"));
    }
    if (order.until() != null && order.until().isBefore(order.from())) {
      refusals.add(Refusal.at("until", "deputy.until-before-from"));
    }
    if (order.kinds().size() > DeputyKinds.all().size()
        || !order.kinds().stream().allMatch(DeputyKinds::isKey)) {
      refusals.add(Refusal.at("kinds", "deputy.kinds"));
    }
    boolean reasoned = order.reason().length() >= REASON_MIN_LENGTH;
    if (!forOneself && !reasoned || order.reason().length() > REASON_MAX_LENGTH) {
      refusals.add(Refusal.at("reason", "deputy.reason", REASON_MIN_LENGTH, REASON_MAX_LENGTH));
    }
    if (refusals.isEmpty()) {
      overlap(order, today).or(() -> circle(order, today)).ifPresent(refusals::add);
    }
    return refusals;
  }

  /** A deputy is there, may sign in, and works in the same body or where the rule book allows. */
  private Optional<Refusal> standing(DeputyOrder order) {
    Person deputy = people.findById(order.deputy()).orElse(null);
    if (deputy == null || directory.postsOf(order.deputy()).isEmpty()) {
      return Optional.of(Refusal.at("deputy", "deputy.no-post"));
    }
    if (deputy.isLockedAt(clock.instant()) || deputy.isClosedOn(LocalDate.now(clock))) {
      return Optional.of(Refusal.at("deputy", "deputy.locked", deputy.getName()));
    }
    if (bodyOf(order).isEmpty()) {
      return Optional.of(Refusal.at("deputy", "deputy.other-body", deputy.getName()));
    }
    return Optional.empty();
  }

  /** The body in which it holds: one they share, else one of the person's in the same committee. */
  Optional<String> bodyOf(DeputyOrder order) {
    Set<String> theirs =
        directory.postsOf(order.deputy()).stream()
            .map(Post::getBodyCode)
            .collect(Collectors.toSet());
    List<String> own =
        directory.postsOf(order.person()).stream().map(Post::getBodyCode).distinct().toList();
    return own.stream()
        .filter(theirs::contains)
        .findFirst()
        .or(() -> own.stream().filter(body -> isNeighbour(body, theirs)).findFirst());
  }

  private boolean isNeighbour(String body, Set<String> others) {
    return directory
        .committeeOf(body)
        .filter(one -> settings.isOn(one, CommitteeSetting.DEPUTY_OF_OTHER_BODY))
        .filter(
            one ->
                others.stream()
                    .anyMatch(
                        other -> directory.committeeOf(other).filter(one::equals).isPresent()))
        .isPresent();
  }

  private Optional<Refusal> overlap(DeputyOrder order, LocalDate today) {
    return rows.notOverOf(order.person(), today).stream()
        .filter(row -> DeputySpan.of(row).common(span(order)).isPresent())
        .findFirst()
        .map(row -> Refusal.at("from", "deputy.overlap", directory.personName(row.getDeputyId())));
  }

  /** Whether the deputy, directly or over others, would be represented by the person again. */
  private Optional<Refusal> circle(DeputyOrder order, LocalDate today) {
    Deque<Way> open = new ArrayDeque<>();
    open.add(new Way(order.deputy(), span(order), List.of(order.person(), order.deputy())));
    while (!open.isEmpty()) {
      Way way = open.poll();
      for (Deputyship row : rows.notOverOf(way.at(), today)) {
        Optional<DeputySpan> common = DeputySpan.of(row).common(way.span());
        if (common.isEmpty()) {
          continue;
        }
        List<String> passed = new ArrayList<>(way.passed());
        passed.add(row.getDeputyId());
        if (row.getDeputyId().equals(order.person())) {
          return Optional.of(Refusal.at("deputy", "deputy.circle", names(passed)));
        }
        if (!way.passed().contains(row.getDeputyId())) {
          open.add(new Way(row.getDeputyId(), common.get(), passed));
        }
      }
    }
    return Optional.empty();
  }

  private String names(List<String> people) {
    return people.stream().map(directory::personName).collect(Collectors.joining("→"));
  }

  private static DeputySpan span(DeputyOrder order) {
    return new DeputySpan(order.from(), order.until(), order.kinds());
  }

  private record Way(String at, DeputySpan span, List<String> passed) {}
}
