package org.tian.topic;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClueRepository extends JpaRepository<Clue, Long> {

  Optional<Clue> findByReceipt(String receipt);

  Optional<Clue> findByFormToken(String formToken);

  List<Clue> findByGroupIdOrderById(Long groupId);

  List<Clue> findByGiverIdAndIdLessThanOrderByIdDesc(String giverId, Long before, Limit limit);

  List<Clue> findByCommitteeCodeAndStateInAndIdNotOrderByIdDesc(
      String committeeCode, Collection<ClueState> states, Long id, Limit limit);

  @Query(
      """
      select c from Clue c
      where c.committeeCode = :committee and c.state in (:states) and c.id < :before
        and (lower(c.title) like :q escape '!' or lower(c.happening) like :q escape '!'
          or lower(c.wish) like :q escape '!' or lower(c.receipt) like :q escape '!')
      order by c.id desc
      """)
  List<Clue> search(
      String committee, Collection<ClueState> states, String q, Long before, Limit limit);

  @Query(
      """
      select c.state as state, count(c) as clues from Clue c
      where c.committeeCode = :committee group by c.state
      """)
  List<StateCount> count(String committee);

  @Query(
      "select c.groupId as id, count(c) as clues from Clue c where c.groupId in (:groups) group by c.groupId")
  List<GroupCount> countIn(Collection<Long> groups);

  @Modifying
  @Query(
      """
      update Clue c set c.giverName = null, c.contact = null
      where c.givenAt < :limit and (c.giverName is not null or c.contact is not null)
      """)
  int forgetGiversBefore(Instant limit);

  /** How many clues are in a state. */
  interface StateCount {
    ClueState getState();

    long getClues();
  }

  /** How many clues are in a group. */
  interface GroupCount {
    Long getId();

    long getClues();
  }
}
