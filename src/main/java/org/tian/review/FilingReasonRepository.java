package org.tian.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FilingReasonRepository extends JpaRepository<FilingReason, Long> {

  List<FilingReason> findByCommitteeCodeInOrderByPositionAscIdAsc(Collection<String> owners);

  Optional<FilingReason> findByCommitteeCodeAndCode(String committeeCode, String code);
}
