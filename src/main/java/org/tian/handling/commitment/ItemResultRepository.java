package org.tian.handling.commitment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemResultRepository extends JpaRepository<ItemResult, Long> {

  List<ItemResult> findByReplyIdInOrderByReplyIdAscItemNoAscOrdinalAsc(Collection<Long> replyIds);
}
