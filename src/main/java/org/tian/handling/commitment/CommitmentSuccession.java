package org.tian.handling.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignableUnits;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.WholeStep;

/**
 * Passes promises on to the unit that has taken over the functions of the one that made them. A
 * promise outlives a reform of the authorities.
 */
@Component
public class CommitmentSuccession {

  private static final List<CommitmentState> OPEN =
      Arrays.stream(CommitmentState.values()).filter(CommitmentState::isOpen).toList();

  private final CommitmentRepository repository;
  private final AssignableUnits units;
  private final CaseParticipants participants;
  private final CommitmentTracking tracking;
  private final CommitmentTrail trail;
  private final JdbcClient jdbc;

  CommitmentSuccession(
      CommitmentRepository repository,
      AssignableUnits units,
      CaseParticipants participants,
      CommitmentTracking tracking,
      CommitmentTrail trail,
      JdbcClient jdbc) {
    this.repository = repository;
    this.units = units;
    this.participants = participants;
    this.tracking = tracking;
    this.trail = trail;
    this.jdbc = jdbc;
  }

  /** Looks at all open promises, each morning; twice is as good as once. */
  @Scheduled(cron = "0 10 4 * * *", zone = "${tian.zone:Asia/Shanghai}")
  @WholeStep
  public void passOn() {
    List<String> ceased =
        jdbc
            .sql("select distinct holder_code from commitment where state in (:open)")
            .param("open", CommitmentState.openNames())
            .query(String.class)
            .list()
            .stream()
            .filter(unit -> !units.today(unit).equals(unit))
            .toList();
    if (!ceased.isEmpty()) {
      repository
          .findByHolderCodeInAndStateIn(ceased, OPEN)
          .forEach(
              one -> {
                passOn(one);
                tracking.passOn(one);
              });
    }
  }

  /** Gives one promise to the successor of its unit, if there is one by today. */
  void passOn(Commitment commitment) {
    String before = commitment.getHolderCode();
    String today = units.today(before);
    if (today.equals(before)) {
      return;
    }
    commitment.passTo(today);
    repository.saveAndFlush(commitment);
    participants.admit(commitment.getProposalId(), today);
    trail.record(commitment, "passed-on", Map.of("unitBefore", before), null);
  }
}
