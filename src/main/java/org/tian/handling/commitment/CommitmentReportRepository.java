package org.tian.handling.commitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitmentReportRepository extends JpaRepository<CommitmentReport, Long> {

  List<CommitmentReport> findByCommitmentIdOrderById(long commitmentId);

  Optional<CommitmentReport> findFirstByCommitmentIdOrderByIdDesc(long commitmentId);
}
