package org.tian.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewNoticeRepository extends JpaRepository<ReviewNotice, Long> {

  List<ReviewNotice> findByProposalIdOrderByIdDesc(Long proposalId);
}
