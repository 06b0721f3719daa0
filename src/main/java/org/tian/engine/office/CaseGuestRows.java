package org.tian.engine.office;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CaseGuestRows extends Repository<CaseGuest, Long> {

  CaseGuest save(CaseGuest row);

  List<CaseGuest> findByTaskIdAndPersonIdAndEndedAtIsNull(String taskId, String personId);

  List<CaseGuest> findByTaskIdAndEndedAtIsNull(String taskId);

  boolean existsByTaskIdAndPersonId(String taskId, String personId);

  boolean existsByPersonIdAndCaseKeyAndEndedAtIsNull(String personId, String caseKey);

  boolean existsByPersonIdAndProposalIdAndEndedAtIsNull(String personId, Long proposalId);
}
