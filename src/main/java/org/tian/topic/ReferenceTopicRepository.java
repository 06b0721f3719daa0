package org.tian.topic;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReferenceTopicRepository extends JpaRepository<ReferenceTopic, Long> {

  List<ReferenceTopic> findByCommitteeCodeAndYearNoOrderByPositionAscIdAsc(
      String committeeCode, int yearNo);

  @Query(
      """
      select t from ReferenceTopic t
      where t.committeeCode = :committee and t.yearNo = :year
        and t.state in (:states) and t.audience in (:audiences)
        and (t.position > :position or (t.position = :position and t.id > :after))
        and (lower(t.title) like :q escape '!' or lower(t.reasons) like :q escape '!'
          or lower(t.directions) like :q escape '!' or lower(t.concerned) like :q escape '!')
      order by t.position, t.id
      """)
  List<ReferenceTopic> search(
      String committee,
      int year,
      Collection<TopicState> states,
      Collection<TopicAudience> audiences,
      String q,
      int position,
      Long after,
      Limit limit);

  @Query(
      """
      select distinct t.yearNo from ReferenceTopic t
      where t.committeeCode = :committee and t.state in (:states) and t.audience in (:audiences)
      order by t.yearNo desc
      """)
  List<Integer> years(
      String committee, Collection<TopicState> states, Collection<TopicAudience> audiences);

  @Query(
      """
      select distinct t.committeeCode from ReferenceTopic t
      where t.state = org.tian.topic.TopicState.PUBLISHED
        and t.audience = org.tian.topic.TopicAudience.PUBLIC
      """)
  List<String> committeesWithPublicTopics();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select t from ReferenceTopic t where t.id = :id")
  Optional<ReferenceTopic> lock(Long id);
}
