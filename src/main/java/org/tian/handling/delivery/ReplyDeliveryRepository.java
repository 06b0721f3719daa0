package org.tian.handling.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReplyDeliveryRepository extends JpaRepository<ReplyDelivery, Long> {

  List<ReplyDelivery> findByReplyIdOrderById(long replyId);

  List<ReplyDelivery> findByReplyIdAndPartyKeyInOrderById(long replyId, Collection<String> parties);

  List<ReplyDelivery> findByReplyIdInAndPartyKeyInAndOpenedAtIsNull(
      Collection<Long> replies, Collection<String> parties);

  List<ReplyDelivery> findByOpenedAtIsNullAndRemindedOnIsNullAndDeliveredAtLessThanOrderById(
      Instant before, Limit limit);
}
