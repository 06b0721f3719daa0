package org.tian.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposerBodyRepository extends JpaRepository<ProposerBody, String> {

  List<ProposerBody> findByCommitteeCodeOrderByCode(String committeeCode);
}
