package org.tian.cultivation;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.topic.TopicCultivations;

/** Counts what came of reference topics; what was withdrawn does not count. */
@Component
class CultivatedTopics implements TopicCultivations {

  private final CultivationRepository repository;

  CultivatedTopics(CultivationRepository repository) {
    this.repository = repository;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Long> counts(Collection<Long> topicIds) {
    return topicIds.isEmpty()
        ? Map.of()
        : repository.countByTopic(topicIds).stream()
            .collect(
                Collectors.toMap(
                    CultivationRepository.Count::getId,
                    CultivationRepository.Count::getCultivations));
  }
}
