package org.tian.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.WholeStep;

/**
 * Giving a clue and following what becomes of it. Everybody may give one, signed in or not; what
 * one wrote is not shown to anybody but the office before it has been read.
 *
 * <p>The trail keeps no words, no name and no address of a giver of the public: it can never be
 * erased.
 */
@Service
public class Clues {

  /** Who acts where nobody has signed in. */
  static final Actor PUBLIC = new Actor("public", "PUBLIC", null);

  private final ClueRepository repository;
  private final ContactPointRepository points;
  private final Directory directory;
  private final TopicSteps steps;
  private final TopicSettings settings;
  private final Clock clock;

  Clues(
      ClueRepository repository,
      ContactPointRepository points,
      Directory directory,
      TopicSteps steps,
      TopicSettings settings,
      Clock clock) {
    this.repository = repository;
    this.points = points;
    this.directory = directory;
    this.steps = steps;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Takes a clue in; the same form sent again gives the same clue.
   *
   * @param formToken what the form brought along to be told from others
   * @throws org.tian.shared.RefusedException with a reason for each field that does not hold
   */
  @WholeStep
  public Clue give(String formToken, ClueContent content) {
    String token = Entry.token(formToken);
    Optional<Clue> before = repository.findByFormToken(token);
    if (before.isPresent()) {
      return before.get();
    }
    check(content);
    Actor actor = CurrentActor.get();
    String giver = actor.isSystem() ? null : actor.personId();
    Clue clue = repository.saveAndFlush(new Clue(ClueReceipt.next(), token, content, giver, now()));
    return CurrentActor.as(
        giver == null ? PUBLIC : actor,
        () -> {
          steps.clue(clue, "clue.given", Map.of("committee", clue.getCommitteeCode()), null);
          return clue;
        });
  }

  /** Whether this form has been sent before. */
  @Transactional(readOnly = true)
  public Optional<Clue> ofForm(String formToken) {
    return repository.findByFormToken(Entry.token(formToken));
  }

  /** The clue with this receipt number; whoever knows the number may read it. */
  @Transactional(readOnly = true)
  public Clue ofReceipt(String typed) {
    return ClueReceipt.read(typed)
        .flatMap(repository::findByReceipt)
        .orElseThrow(TopicAccess::notFound);
  }

  /** Clues the acting person gave, the latest first. */
  @Transactional(readOnly = true)
  public TopicPage<Clue> mine(Long after, int limit) {
    return TopicPage.of(
        repository.findByGiverIdAndIdLessThanOrderByIdDesc(
            CurrentActor.get().personId(),
            after == null ? Long.MAX_VALUE : after,
            Limit.of(limit + 1)),
        limit,
        Clue::getId);
  }

  private void check(ClueContent content) {
    new Entry()
        .require(
            directory.committee(content.committee()).isPresent(),
            "committee",
            "topic.missing.committee")
        .length("title", content.title(), 4, ClueContent.TITLE)
        .length("happening", content.happening(), 10, ClueContent.TEXT)
        .length("wish", content.wish(), 4, ClueContent.TEXT)
        .length("name", content.name(), 0, ClueContent.NAME)
        .length("contact", content.contact(), 0, ClueContent.CONTACT)
        .require(isPointOfCommittee(content), "contactPoint", "topic.point-elsewhere")
        .require(content.consent(), "consent", "topic.missing.consent")
        .check();
  }

  private boolean isPointOfCommittee(ClueContent content) {
    return content.contactPointId() == null
        || points
            .findById(content.contactPointId())
            .filter(point -> point.isOpen())
            .filter(point -> point.getCommitteeCode().equals(content.committee()))
            .isPresent();
  }

  /** Erases names and contacts of givers whose time is over. */
  @Scheduled(cron = "0 40 3 * * *", zone = "${tian.zone:Asia/Shanghai}")
  @Transactional
  public void forgetGivers() {
    Instant limit =
        ZonedDateTime.ofInstant(clock.instant(), clock.getZone())
            .minus(settings.keepContact())
            .toInstant();
    repository.forgetGiversBefore(limit);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
