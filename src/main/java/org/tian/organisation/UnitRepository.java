package org.tian.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<Unit, String> {

  List<Unit> findByCommitteeCodeOrderByCode(String committeeCode);

  List<Unit> findByCommitteeCodeAndKindOrderByCode(String committeeCode, UnitKind kind);
}
