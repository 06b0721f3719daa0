package org.tian.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * The office makes the yearly list: writes topics, orders them, publishes them to members or to
 * everybody, retires them. Every change is kept as it was.
 */
@Service
public class TopicEditing {

  private final ReferenceTopicRepository repository;
  private final TopicChangeRepository changes;
  private final TopicSources sources;
  private final TopicAccess access;
  private final TopicSteps steps;
  private final Clock clock;

  TopicEditing(
      ReferenceTopicRepository repository,
      TopicChangeRepository changes,
      TopicSources sources,
      TopicAccess access,
      TopicSteps steps,
      Clock clock) {
    this.repository = repository;
    this.changes = changes;
    this.sources = sources;
    this.access = access;
    this.steps = steps;
    this.clock = clock;
  }

  /** Writes a topic at the end of the year's list, as a draft. */
  @WholeStep
  public ReferenceTopic create(
      String committee, int year, TopicContent content, List<SourceRef> drawnFrom) {
    access.requireOffice(committee);
    Years.check(year);
    content.check();
    int last = list(committee, year).stream().mapToInt(ReferenceTopic::getPosition).max().orElse(0);
    ReferenceTopic topic =
        repository.saveAndFlush(new ReferenceTopic(committee, year, last + 1, content, now()));
    drawnFrom.stream().distinct().forEach(ref -> sources.add(topic, ref));
    return changed(topic, "topic.drafted", Map.of("title", topic.getTitle(), "year", year));
  }

  /**
   * Changes the words.
   *
   * @throws org.tian.shared.RefusedException {@code topic.changed-elsewhere} when somebody else
   *     changed it since it was read
   */
  @WholeStep
  public ReferenceTopic change(long id, long version, TopicContent content) {
    ReferenceTopic topic = require(id);
    if (topic.getVersion() != version) {
      throw Refusal.of("topic.changed-elsewhere").asException();
    }
    content.check();
    String before = topic.getTitle();
    topic.change(content, now());
    return changed(
        repository.saveAndFlush(topic),
        "topic.changed",
        Map.of("title.before", before, "title.after", topic.getTitle()));
  }

  @WholeStep
  public ReferenceTopic publish(long id, TopicAudience audience) {
    ReferenceTopic topic = require(id);
    topic.publish(audience, now());
    return changed(
        repository.saveAndFlush(topic),
        audience == TopicAudience.PUBLIC ? "topic.published-to-all" : "topic.published",
        Map.of("audience", audience.name()));
  }

  /** Takes it off the list; proposals that came of it keep the link. It can be published again. */
  @WholeStep
  public ReferenceTopic retire(long id) {
    ReferenceTopic topic = require(id);
    topic.retire(now());
    return changed(repository.saveAndFlush(topic), "topic.retired", Map.of());
  }

  /** Moves it by one place up or down; at the end of the list nothing changes. */
  @WholeStep
  public void move(long id, boolean up) {
    ReferenceTopic topic = require(id);
    List<ReferenceTopic> order = new ArrayList<>(list(topic.getCommitteeCode(), topic.getYearNo()));
    int place = order.indexOf(topic);
    int other = up ? place - 1 : place + 1;
    if (other < 0 || other >= order.size()) {
      return;
    }
    Collections.swap(order, place, other);
    for (int i = 0; i < order.size(); i++) {
      order.get(i).place(i + 1);
    }
    repository.saveAllAndFlush(order);
    steps.record(chain(topic), "topic.moved", Map.of("place", other + 1));
  }

  /** Adds something from which the topic is drawn. */
  @WholeStep
  public void addSource(long id, SourceRef ref) {
    ReferenceTopic topic = require(id);
    sources.add(topic, ref);
    changed(topic, "topic.source-added", Map.of("kind", ref.kind().name()));
  }

  @WholeStep
  public void removeSource(long id, long sourceId) {
    ReferenceTopic topic = require(id);
    sources.remove(topic, sourceId);
    changed(topic, "topic.source-removed", Map.of());
  }

  private List<ReferenceTopic> list(String committee, int year) {
    return repository.findByCommitteeCodeAndYearNoOrderByPositionAscIdAsc(committee, year);
  }

  private ReferenceTopic require(long id) {
    ReferenceTopic topic = repository.findById(id).orElseThrow(TopicAccess::notFound);
    access.requireOffice(topic.getCommitteeCode());
    return topic;
  }

  private ReferenceTopic changed(ReferenceTopic topic, String action, Map<String, Object> details) {
    changes.save(new TopicChange(topic, action, CurrentActor.get().personId(), now()));
    steps.record(chain(topic), action, details);
    return topic;
  }

  private static String chain(ReferenceTopic topic) {
    return "topic:" + topic.getId();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
