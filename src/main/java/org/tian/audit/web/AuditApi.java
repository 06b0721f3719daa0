package org.tian.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tian.audit.AuditAccess;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.audit.AuditVerification;
import org.tian.audit.AuditVerification.Fault;
import org.tian.audit.AuditVerification.Verdict;
import org.tian.audit.CaseHistory;

/**
 * History of a case for those who may see it; the whole trail and its verification for auditors.
 */
@RestController
@Tag(name = "audit", description = "History and tamper evidence (X-3)")
class AuditApi {

  private final CaseHistory history;
  private final AuditTrail trail;
  private final AuditVerification verification;
  private final AuditAccess access;

  AuditApi(
      CaseHistory history, AuditTrail trail, AuditVerification verification, AuditAccess access) {
    this.history = history;
    this.trail = trail;
    this.verification = verification;
    this.access = access;
  }

  /**
   * The trail of one case.
   *
   * @param intact whether every hash of the chain is as computed
   */
  record CaseTrail(boolean intact, List<Fault> faults, List<AuditEntry> entries) {}

  @GetMapping("/api/v1/proposals/{id}/history")
  @Operation(summary = "What happened in a case, oldest first, as the caller may read it")
  List<CaseHistory.Line> history(@PathVariable long id) {
    return history.of(id);
  }

  @GetMapping("/api/v1/audit/cases/{id}")
  @Operation(
      summary = "All entries of a case with their hashes, for auditors of its committee",
      description =
          "The case by its id, or by the key of its chain: flow number of a proposal, number of a"
              + " cultivation.")
  CaseTrail trail(@PathVariable String id) {
    String caseKey = access.requireAuditorOf(id);
    List<Fault> faults = verification.verifyCase(caseKey);
    return new CaseTrail(faults.isEmpty(), faults, trail.ofCase(caseKey));
  }

  @GetMapping("/api/v1/audit/verification")
  @Operation(summary = "Recomputes every chain and every signed anchor, for auditors")
  Verdict verification() {
    access.requireAuditor();
    return verification.verifyAll();
  }
}
