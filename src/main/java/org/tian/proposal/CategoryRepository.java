package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CategoryRepository extends JpaRepository<Category, Long> {

  List<Category> findByCommitteeCodeOrderByPosition(String committeeCode);

  Optional<Category> findByCommitteeCodeAndCode(String committeeCode, String code);

  int countByCommitteeCode(String committeeCode);
}
