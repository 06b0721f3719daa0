package org.tian.handling.clocks;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseReading;
import org.tian.shared.CaseReading.ReadableCase;
import org.tian.shared.Deadline;
import org.tian.shared.Deadlines;
import org.tian.shared.Refusal;

/** Deadlines for those who may read their case; to all others there are none. */
@Service
public class ReadableDeadlines {

  private final Deadlines book;
  private final ObjectProvider<CaseReading> readings;
  private final CaseAccess access;
  private final Proposals proposals;

  ReadableDeadlines(
      Deadlines book,
      ObjectProvider<CaseReading> readings,
      CaseAccess access,
      Proposals proposals) {
    this.book = book;
    this.readings = readings;
    this.access = access;
    this.proposals = proposals;
  }

  /** A deadline with its case. */
  public record Read(Deadline deadline, ReadableCase of) {}

  /** One deadline; refused with {@code deadline.not-found} when there is none to be seen. */
  public Read require(long deadlineId) {
    Deadline deadline = book.find(deadlineId).orElseThrow(ReadableDeadlines::notFound);
    return readings.stream()
        .flatMap(reading -> reading.of(deadline.getCaseKey()).stream())
        .findFirst()
        .map(found -> new Read(deadline, found))
        .orElseThrow(ReadableDeadlines::notFound);
  }

  /** Deadlines of a case, oldest first; refused with {@code case.not-found} for strangers. */
  public List<Deadline> ofCase(long proposalId) {
    access.requireVisible(proposalId);
    return book.ofCase(proposals.caseKeyOf(proposalId));
  }

  private static RuntimeException notFound() {
    return Refusal.of("deadline.not-found").asException();
  }
}
