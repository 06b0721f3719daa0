package org.tian.cultivation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExpertCommentRepository extends JpaRepository<ExpertComment, Long> {

  List<ExpertComment> findByCultivationIdOrderById(long cultivationId);
}
