package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.proposal.Proposals;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;

/**
 * Makes promises out of a reply that has gone out: one for each suggestion that is still to be
 * solved. What the same unit promised for the suggestion in an earlier round is replaced.
 */
@Service
public class CommitmentOpening {

  private final CommitmentRepository repository;
  private final ItemResultRepository results;
  private final Replies replies;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final HandingOffices offices;
  private final CommitmentTracking tracking;
  private final CommitmentTrail trail;
  private final Deadlines deadlines;
  private final Formats formats;

  CommitmentOpening(
      CommitmentRepository repository,
      ItemResultRepository results,
      Replies replies,
      UnitTasks unitTasks,
      Proposals proposals,
      HandingOffices offices,
      CommitmentTracking tracking,
      CommitmentTrail trail,
      Deadlines deadlines,
      Formats formats) {
    this.repository = repository;
    this.results = results;
    this.replies = replies;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.offices = offices;
    this.tracking = tracking;
    this.trail = trail;
    this.deadlines = deadlines;
    this.formats = formats;
  }

  /** Opens the promises of the unit's sent reply; twice is as good as once. */
  @Transactional
  public void openOf(long unitTaskId) {
    replies.sentOf(unitTaskId).ifPresent(reply -> open(reply, unitTasks.get(unitTaskId)));
  }

  private void open(Reply reply, UnitTask task) {
    List<String> suggestions = proposals.get(reply.getProposalId()).getText().suggestions();
    List<Integer> numbers = task.itemsOf(suggestions.size());
    List<Commitment> before = repository.findByProposalIdOrderById(reply.getProposalId());
    List<Commitment> made = new ArrayList<>();
    for (int i = 0; i < Math.min(numbers.size(), reply.getItemAnswers().size()); i++) {
      int number = numbers.get(i);
      replaceEarlier(before, reply, number);
      ItemAnswer answer = reply.getItemAnswers().get(i);
      if (answer.isPromise()
          && answer.doneBy() != null
          && !repository.existsByReplyIdAndItemNo(reply.getId(), number)) {
        made.add(open(reply, number, suggestions.get(number - 1), answer));
      }
    }
    trail.tellMade(made);
  }

  private void replaceEarlier(List<Commitment> before, Reply reply, int number) {
    before.stream()
        .filter(one -> one.getState().isOpen() && one.getItemNo() == number)
        .filter(one -> one.getReplyId() != reply.getId())
        .filter(one -> one.getHolderCode().equals(reply.getUnitCode()))
        .forEach(
            one -> {
              if (one.getWaitsIn() != null) {
                deadlines.closeAll(List.of(one.getWaitsIn()));
              }
              one.replace(formats.today());
              repository.saveAndFlush(one);
              tracking.replaced(one);
              trail.record(one, "replaced", Map.of("letter", reply.getLetterNumber()), null);
            });
  }

  private Commitment open(Reply reply, int number, String suggestion, ItemAnswer answer) {
    LocalDate sentOn = formats.dayOf(reply.getSentAt());
    String office = offices.of(reply.getProposalId()).orElse("");
    Commitment opened =
        repository.saveAndFlush(new Commitment(reply, office, number, suggestion, answer, sentOn));
    results.save(ItemResult.first(opened));
    trail.record(opened, "made", Map.of("day", opened.getDueDay().toString()), null);
    tracking.begin(opened);
    return opened;
  }
}
