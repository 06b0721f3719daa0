package org.tian.topic;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TopicSourceRepository extends JpaRepository<TopicSource, Long> {

  List<TopicSource> findByTopicIdInOrderById(Collection<Long> topicIds);

  List<TopicSource> findByKindAndRefIdInOrderById(SourceKind kind, Collection<Long> refIds);

  boolean existsByKindAndRefId(SourceKind kind, Long refId);
}
