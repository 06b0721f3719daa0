package org.tian.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.WholeStep;

/**
 * The office of the Proposal Committee reads clues and decides on each: take it, refuse it with a
 * reason that the giver reads, put it together with others. Every decision can be taken back.
 */
@Service
public class ClueModeration {

  private static final int NOTE = 500;

  private final ClueRepository repository;
  private final ClueGroupRepository groups;
  private final TopicAccess access;
  private final TopicSteps steps;
  private final Clock clock;

  ClueModeration(
      ClueRepository repository,
      ClueGroupRepository groups,
      TopicAccess access,
      TopicSteps steps,
      Clock clock) {
    this.repository = repository;
    this.groups = groups;
    this.access = access;
    this.steps = steps;
    this.clock = clock;
  }

  /** Clues of a committee, the latest first; for its office. */
  @Transactional(readOnly = true)
  public TopicPage<Clue> search(ClueSearch search) {
    access.requireOffice(search.committee());
    Set<ClueState> states =
        search.state() == null ? EnumSet.allOf(ClueState.class) : EnumSet.of(search.state());
    return TopicPage.of(
        repository.search(
            search.committee(),
            states,
            TopicPage.pattern(search.q()),
            search.after() == null ? Long.MAX_VALUE : search.after(),
            Limit.of(search.limit() + 1)),
        search.limit(),
        Clue::getId);
  }

  /** How many clues of the committee are in each state; for its office. */
  @Transactional(readOnly = true)
  public Map<ClueState, Long> counts(String committee) {
    access.requireOffice(committee);
    Map<ClueState, Long> counts = new EnumMap<>(ClueState.class);
    repository.count(committee).forEach(one -> counts.put(one.getState(), one.getClues()));
    return counts;
  }

  /** A clue with its giver; for the office. */
  @Transactional(readOnly = true)
  public Clue read(long id) {
    return require(id);
  }

  @WholeStep
  public Clue accept(long id) {
    Clue clue = require(id);
    clue.accept(person(), now());
    return decided(clue, "clue.accepted", Map.of(), null);
  }

  /**
   * Does not take the clue.
   *
   * @param note what the giver reads along with the reason; needed for {@link ClueRefusal#OTHER}
   */
  @WholeStep
  public Clue refuse(long id, ClueRefusal reason, String note) {
    Clue clue = require(id);
    String words = Entry.plain(note);
    new Entry()
        .require(reason != null, "reason", "topic.missing.reason")
        .length("note", words, reason == ClueRefusal.OTHER ? 4 : 0, NOTE)
        .check();
    clue.refuse(reason, words, person(), now());
    return decided(clue, "clue.refused", Map.of("reason", reason.name()), words);
  }

  /** Takes a decision back, so that the clue waits again. */
  @WholeStep
  public Clue reopen(long id) {
    Clue clue = require(id);
    clue.reopen(person(), now());
    return decided(clue, "clue.reopened", Map.of(), null);
  }

  /** Puts the clue into a group of the same committee. */
  @WholeStep
  public Clue join(long id, long groupId) {
    Clue clue = require(id);
    ClueGroup group =
        groups
            .findById(groupId)
            .filter(one -> one.getCommitteeCode().equals(clue.getCommitteeCode()))
            .orElseThrow(TopicAccess::notFound);
    clue.join(group.getId(), person(), now());
    return decided(clue, "clue.grouped", Map.of("group", group.getTitle()), null);
  }

  @WholeStep
  public Clue leaveGroup(long id) {
    Clue clue = require(id);
    clue.leaveGroup(person(), now());
    return decided(clue, "clue.ungrouped", Map.of(), null);
  }

  private Clue decided(Clue clue, String action, Map<String, Object> details, String reason) {
    Clue saved = repository.saveAndFlush(clue);
    steps.clue(saved, action, details, reason);
    return saved;
  }

  private Clue require(long id) {
    Clue clue = repository.findById(id).orElseThrow(TopicAccess::notFound);
    access.requireOffice(clue.getCommitteeCode());
    return clue;
  }

  private static String person() {
    return CurrentActor.get().personId();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
