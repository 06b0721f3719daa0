package org.tian.cultivation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CultivationRepository extends JpaRepository<Cultivation, Long> {

  Optional<Cultivation> findByNumber(String number);

  Optional<Cultivation> findByProposalId(long proposalId);

  List<Cultivation> findByTopicIdAndDeclarerIdAndStateNotInOrderById(
      long topicId, String declarerId, Collection<CultivationState> ended);

  @Query(
      """
      select c.topicId as id, count(c) as cultivations from Cultivation c
      where c.topicId in (:topics) and c.state <> org.tian.cultivation.CultivationState.WITHDRAWN
      group by c.topicId
      """)
  List<Count> countByTopic(Collection<Long> topics);

  /** Number of cultivations of a topic. */
  interface Count {
    Long getId();

    Long getCultivations();
  }

  List<Cultivation> findByStateAndDeclineReadAtIsNullAndDeclarerId(
      CultivationState state, String declarerId);
}
