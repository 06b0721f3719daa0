package org.tian.shared;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineRepository extends JpaRepository<Deadline, Long> {

  Optional<Deadline> findFirstBySubjectAndRuleNameOrderByIdDesc(String subject, DeadlineRule rule);

  List<Deadline> findByCaseKeyOrderById(String caseKey);
}
