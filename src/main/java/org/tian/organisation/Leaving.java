package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/**
 * Ends posts and closes accounts, and lets somebody hold a vacant post for a time. Asks for no
 * rights: the module that calls does.
 */
@Service
@Transactional
public class Leaving {

  private final PersonRepository people;
  private final PostRepository posts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Leaving(
      PersonRepository people,
      PostRepository posts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.posts = posts;
    this.events = events;
    this.clock = clock;
  }

  /** Ends all posts of the person before today, and lets the account open no more. */
  public void close(String personId) {
    LocalDate today = LocalDate.now(clock);
    List<Post> held = posts.heldBy(personId, today);
    for (Post post : held) {
      if (post.getValidFrom().isBefore(today)) {
        post.endOn(today.minusDays(1));
      } else {
        posts.delete(post);
      }
    }
    people.findById(personId).orElseThrow().close(today);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("posts", held.stream().map(Post::getGroupId).collect(Collectors.joining(",")));
    events.publishEvent(CaseStep.of("person:" + personId, "person.left", details));
  }

  /** Whether the account is closed. */
  @Transactional(readOnly = true)
  public boolean isClosed(String personId) {
    return people
        .findById(personId)
        .filter(person -> person.isClosedOn(LocalDate.now(clock)))
        .isPresent();
  }

  /**
   * Lets somebody of the same body hold a post for a time (代理职务).
   *
   * @param until last day, or null
   * @throws org.tian.shared.RefusedException {@code vacancy.person}, {@code vacancy.until}
   */
  public void standIn(
      String bodyCode, Role role, String personId, LocalDate until, String title, String reason) {
    LocalDate today = LocalDate.now(clock);
    boolean there =
        posts.heldIn(bodyCode, today).stream()
            .anyMatch(post -> post.getPersonId().equals(personId));
    if (!there || isClosed(personId)) {
      throw Refusal.at("person", "vacancy.person").asException();
    }
    if (until != null && until.isBefore(today)) {
      throw Refusal.at("until", "vacancy.until").asException();
    }
    posts.save(new Post(personId, bodyCode, role, title, today, until));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("group", role.groupOf(bodyCode));
    details.put("until", until == null ? null : until.toString());
    events.publishEvent(
        CaseStep.of("person:" + personId, "person.acting-post", details).because(reason));
  }

  /** Since when nobody holds the post; null when nobody ever did. */
  @Transactional(readOnly = true)
  public LocalDate vacantSince(String bodyCode, Role role) {
    return posts.findByBodyCodeAndRoleOrderById(bodyCode, role).stream()
        .map(Post::getValidUntil)
        .filter(java.util.Objects::nonNull)
        .max(LocalDate::compareTo)
        .map(day -> day.plusDays(1))
        .orElse(null);
  }
}
