package org.tian.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewGroupRepository extends JpaRepository<ReviewGroup, String> {

  List<ReviewGroup> findByCommitteeCode(String committeeCode);
}
