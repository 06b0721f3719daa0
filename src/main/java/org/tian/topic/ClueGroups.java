package org.tian.topic;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.WholeStep;

/**
 * Groups of clues. The office makes them; members and officials of the committee read the accepted
 * words in them, without givers.
 */
@Service
public class ClueGroups {

  private final ClueGroupRepository repository;
  private final ClueRepository clues;
  private final ClueModeration moderation;
  private final TopicAccess access;
  private final TopicSteps steps;
  private final Clock clock;

  ClueGroups(
      ClueGroupRepository repository,
      ClueRepository clues,
      ClueModeration moderation,
      TopicAccess access,
      TopicSteps steps,
      Clock clock) {
    this.repository = repository;
    this.clues = clues;
    this.moderation = moderation;
    this.access = access;
    this.steps = steps;
    this.clock = clock;
  }

  /** A group and how many clues it holds. */
  public record Row(ClueGroup group, long clues) {}

  /** Groups of a committee, the latest first. */
  @Transactional(readOnly = true)
  public TopicPage<Row> search(String committee, String q, Long after, int limit) {
    access.requireReader(committee);
    TopicPage<ClueGroup> page =
        TopicPage.of(
            repository.search(
                committee,
                TopicPage.pattern(q),
                after == null ? Long.MAX_VALUE : after,
                Limit.of(limit + 1)),
            limit,
            ClueGroup::getId);
    Map<Long, Long> counts = counts(page.items().stream().map(ClueGroup::getId).toList());
    return new TopicPage<>(
        page.items().stream()
            .map(group -> new Row(group, counts.getOrDefault(group.getId(), 0L)))
            .toList(),
        page.next());
  }

  @Transactional(readOnly = true)
  public ClueGroup read(long id) {
    return repository.findById(id).filter(access::maySee).orElseThrow(TopicAccess::notFound);
  }

  /** The clues in it, the first one first. Givers are for the office: see {@link TopicAccess}. */
  @Transactional(readOnly = true)
  public List<Clue> cluesOf(long id) {
    return clues.findByGroupIdOrderById(read(id).getId());
  }

  /** Makes a group of these clues; all of one committee. */
  @WholeStep
  public ClueGroup create(String title, List<Long> clueIds) {
    String name = Entry.line(title);
    new Entry()
        .length("groupTitle", name, 4, 100)
        .require(!clueIds.isEmpty(), "clues", "topic.missing.clues")
        .check();
    String committee = moderation.read(clueIds.get(0)).getCommitteeCode();
    ClueGroup group =
        repository.saveAndFlush(
            new ClueGroup(
                committee,
                name,
                CurrentActor.get().personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    steps.record(chain(group), "clue.group-made", Map.of("title", name));
    clueIds.stream().distinct().forEach(clue -> moderation.join(clue, group.getId()));
    return group;
  }

  /** Puts clues of the same committee into the group, all or none. */
  @WholeStep
  public void join(long id, List<Long> clueIds) {
    access.requireOffice(read(id).getCommitteeCode());
    clueIds.stream().distinct().forEach(clue -> moderation.join(clue, id));
  }

  @WholeStep
  public ClueGroup rename(long id, String title) {
    ClueGroup group = read(id);
    access.requireOffice(group.getCommitteeCode());
    String name = Entry.line(title);
    new Entry().length("groupTitle", name, 4, 100).check();
    steps.record(
        chain(group), "clue.group-renamed", Map.of("before", group.getTitle(), "after", name));
    group.rename(name);
    return repository.saveAndFlush(group);
  }

  private Map<Long, Long> counts(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : clues.countIn(ids).stream()
            .collect(
                Collectors.toMap(
                    ClueRepository.GroupCount::getId, ClueRepository.GroupCount::getClues));
  }

  private static String chain(ClueGroup group) {
    return "clue-group:" + group.getId();
  }
}
