package org.tian.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeReaderRepository extends JpaRepository<NoticeReader, Long> {

  List<NoticeReader> findByNoticeIdOrderById(Long noticeId);

  List<NoticeReader> findByNoticeIdAndPartyKeyIn(Long noticeId, Collection<String> parties);

  List<NoticeReader> findByPartyKeyInAndReadAtIsNullOrderByIdDesc(
      Collection<String> parties, Limit limit);
}
