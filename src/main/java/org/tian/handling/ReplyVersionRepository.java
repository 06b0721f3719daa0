package org.tian.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReplyVersionRepository extends JpaRepository<ReplyVersion, Long> {

  /** How many drafts of the committee's units name the code, as a whole or in an answer. */
  @Query(
      """
      select count(distinct v.id) from ReplyVersion v join Reply r on r.id = v.replyId
        left join v.itemAnswers i
      where r.committeeCode = :committee
        and ((v.resultCode = :code and v.resultClass = :resultClass)
          or (i.code = :code and i.itemClass = :resultClass))
      """)
  long countUses(String committee, String code, ResultClass resultClass);

  List<ReplyVersion> findByProposalIdOrderById(long proposalId);

  Optional<ReplyVersion> findFirstByReplyIdOrderByNumberDesc(long replyId);
}
