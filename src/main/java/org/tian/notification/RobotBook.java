package org.tian.notification;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Group robots: everybody may have one, and the office of a body some for its people. What opens a
 * robot goes in and never comes out again.
 */
@Service
public class RobotBook {

  private static final Set<Role> KEEPERS =
      EnumSet.of(
          Role.OFFICE,
          Role.DIRECTOR,
          Role.HANDOVER,
          Role.LIAISON,
          Role.HEAD,
          Role.STAFF,
          Role.PRINCIPAL,
          Role.CONVENOR);

  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_SECRET = 200;
  private static final int MOST = 5;

  private final RobotStore store;
  private final WebhookAddresses addresses;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RobotBook(
      RobotStore store,
      WebhookAddresses addresses,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.addresses = addresses;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A robot as it is entered.
   *
   * @param secret key for signatures; DingTalk only, may be empty
   * @param wanted names of {@link NewsGroup}s that a body's robot tells
   */
  public record Entry(
      String format,
      String label,
      String address,
      String secret,
      List<String> wanted,
      String language) {}

  /** The acting person's own robot. */
  @Transactional(readOnly = true)
  public Optional<RobotCard> own() {
    return store.ofPerson(me()).map(RobotBook::card);
  }

  /** Bodies whose robots the acting person keeps. */
  @Transactional(readOnly = true)
  public List<String> keptBodies() {
    return directory.postsOf(me()).stream()
        .filter(post -> KEEPERS.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  /**
   * Robots of a body.
   *
   * @throws RefusedException {@code robot.not-yours}
   */
  @Transactional(readOnly = true)
  public List<RobotCard> ofBody(String body) {
    requireKeeper(body);
    return store.ofBodies(List.of(body)).stream().map(RobotBook::card).toList();
  }

  /** Sets the acting person's own robot in place of the one before. */
  @WholeStep
  public void setOwn(Entry entry) {
    Robot robot = checked(entry, me(), false);
    store.ofPerson(me()).ifPresent(old -> store.remove(old.id()));
    store.add(robot, me(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    events.publishEvent(CaseStep.of("person:" + me(), "notification.robot-set"));
  }

  /** Takes the acting person's own robot away. */
  @WholeStep
  public void removeOwn() {
    store
        .ofPerson(me())
        .ifPresent(
            old -> {
              store.remove(old.id());
              events.publishEvent(CaseStep.of("person:" + me(), "notification.robot-removed"));
            });
  }

  /**
   * Adds a robot for the people of a body.
   *
   * @throws RefusedException {@code robot.not-yours}, {@code robot.too-many} or what is wrong with
   *     the entry
   */
  @WholeStep
  public void addToBody(String body, Entry entry) {
    requireKeeper(body);
    if (store.ofBodies(List.of(body)).size() >= MOST) {
      throw Refusal.of("robot.too-many", MOST).asException();
    }
    store.add(checked(entry, body, true), me(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    events.publishEvent(CaseStep.of("body:" + body, "notification.robot-set"));
  }

  /** Takes a body's robot away; what waits for it becomes a dead letter. */
  @WholeStep
  public void removeFromBody(String body, long robotId) {
    requireKeeper(body);
    store
        .find(robotId)
        .filter(robot -> robot.ofBody() && robot.owner().equals(body))
        .ifPresent(
            robot -> {
              store.remove(robotId);
              events.publishEvent(CaseStep.of("body:" + body, "notification.robot-removed"));
            });
  }

  private Robot checked(Entry entry, String owner, boolean ofBody) {
    List<Refusal> refusals = new ArrayList<>();
    RobotFormat format =
        Arrays.stream(RobotFormat.values())
            .filter(one -> one.name().equals(entry.format()))
            .findFirst()
            .orElse(null);
    if (format == null) {
      refusals.add(Refusal.at("format", "robot.format-missing"));
    }
    String label = Objects.toString(entry.label(), "").strip();
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      refusals.add(Refusal.at("label", "robot.label-missing", LONGEST_LABEL));
    }
    addresses.objection(entry.address()).ifPresent(refusals::add);
    String secret = Objects.toString(entry.secret(), "").strip();
    if (secret.length() > LONGEST_SECRET) {
      refusals.add(Refusal.at("secret", "robot.secret-long", LONGEST_SECRET));
    }
    Set<NewsGroup> wanted = EnumSet.noneOf(NewsGroup.class);
    Arrays.stream(NewsGroup.values())
        .filter(group -> entry.wanted() != null && entry.wanted().contains(group.name()))
        .forEach(wanted::add);
    if (ofBody && wanted.isEmpty()) {
      refusals.add(Refusal.at("wanted", "robot.nothing-wanted"));
    }
    RefusedException.throwIfAny(refusals);
    return new Robot(
        0,
        owner,
        ofBody,
        format,
        label,
        entry.address().strip(),
        secret.isEmpty() || format != RobotFormat.DINGTALK ? null : secret,
        wanted,
        "en".equals(entry.language()) ? "en" : "zh");
  }

  private void requireKeeper(String body) {
    if (!keptBodies().contains(body)) {
      throw Refusal.of("robot.not-yours").asException();
    }
  }

  private static RobotCard card(Robot robot) {
    return new RobotCard(
        robot.id(),
        robot.owner(),
        robot.format(),
        robot.label(),
        URI.create(robot.address()).getHost(),
        robot.secret() != null,
        robot.wanted(),
        robot.language());
  }

  private static String me() {
    return CurrentActor.get().personId();
  }
}
