package org.tian.topic;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/** Ties topics to what they are drawn from; only to things of the same committee. */
@Component
class TopicSources {

  private static final int AT_MOST = 30;

  private final TopicSourceRepository repository;
  private final ClueGroupRepository groups;
  private final WorkPointRepository workPoints;

  TopicSources(
      TopicSourceRepository repository,
      ClueGroupRepository groups,
      WorkPointRepository workPoints) {
    this.repository = repository;
    this.groups = groups;
    this.workPoints = workPoints;
  }

  /** Adds a source; one that is there already stays as it is. */
  void add(ReferenceTopic topic, SourceRef ref) {
    List<TopicSource> present = repository.findByTopicIdInOrderById(List.of(topic.getId()));
    if (present.stream().anyMatch(source -> source.getRef().equals(ref))) {
      return;
    }
    if (present.size() >= AT_MOST) {
      throw Refusal.of("topic.too-many-sources", AT_MOST).asException();
    }
    if (!isOfCommittee(topic.getCommitteeCode(), ref)) {
      throw Refusal.at("source", "topic.source-unknown").asException();
    }
    repository.saveAndFlush(new TopicSource(topic.getId(), ref));
  }

  void remove(ReferenceTopic topic, long sourceId) {
    TopicSource source =
        repository
            .findById(sourceId)
            .filter(one -> one.getTopicId().equals(topic.getId()))
            .orElseThrow(TopicAccess::notFound);
    repository.delete(source);
  }

  private boolean isOfCommittee(String committee, SourceRef ref) {
    return switch (ref.kind()) {
      case CLUE_GROUP ->
          ref.refId() != null
              && groups
                  .findById(ref.refId())
                  .filter(group -> group.getCommitteeCode().equals(committee))
                  .isPresent();
      case WORK_POINT ->
          ref.refId() != null
              && workPoints
                  .findById(ref.refId())
                  .filter(point -> point.getCommitteeCode().equals(committee))
                  .isPresent();
      case HOT_WORD ->
          ref.word() != null
              && !ref.word().isEmpty()
              && ref.word().length() <= SourceRef.WORD
              && ref.year() != null;
    };
  }
}
