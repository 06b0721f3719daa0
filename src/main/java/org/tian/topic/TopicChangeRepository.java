package org.tian.topic;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TopicChangeRepository extends JpaRepository<TopicChange, Long> {

  List<TopicChange> findByTopicIdOrderByIdDesc(Long topicId);
}
