package org.tian.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkingGroupRepository extends JpaRepository<WorkingGroup, String> {

  List<WorkingGroup> findByCommitteeCode(String committeeCode);
}
