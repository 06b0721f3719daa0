package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tian.engine.WorkItem;
import org.tian.engine.office.OperationOffer.Choice;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;

/** 减签: somebody who has not signed yet is not asked any more; the rest is counted anew. */
@Service
public class SignerRemoval implements OfficeAction {

  private final Holding holding;
  private final TaskLock lock;
  private final TaskPeople people;
  private final SignerRows signers;
  private final SigningRows signings;
  private final SigningBook book;
  private final OperationLog log;
  private final Texts texts;

  SignerRemoval(
      Holding holding,
      TaskLock lock,
      TaskPeople people,
      SignerRows signers,
      SigningRows signings,
      SigningBook book,
      OperationLog log,
      Texts texts) {
    this.holding = holding;
    this.lock = lock;
    this.people = people;
    this.signers = signers;
    this.signings = signings;
    this.book = book;
    this.log = log;
    this.texts = texts;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.REMOVE_SIGNER;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    List<Signer> pending = pendingOf(item.taskId());
    if (pending.isEmpty() || holding.offered(item, personId).isEmpty()) {
      return Optional.empty();
    }
    List<Refusal> against = standsAgainst(item, personId);
    return Optional.of(
        against.isEmpty()
            ? OperationOffer.possible(operation(), pending.stream().map(this::choice).toList())
            : OperationOffer.refused(operation(), against));
  }

  /** A task that waits for those who sign after it is the holder's still. */
  private List<Refusal> standsAgainst(WorkItem item, String personId) {
    return holding.standsAgainst(item, personId).stream()
        .filter(one -> !one.code().equals("office.held"))
        .toList();
  }

  private List<Signer> pendingOf(String taskId) {
    return signers.findByTaskIdOrderById(taskId).stream()
        .filter(one -> one.getState().isPending())
        .toList();
  }

  private Choice choice(Signer one) {
    Signing signing = signings.findById(one.getSigningId()).orElseThrow();
    return new Choice(
        one.getId().toString(),
        people.nameOf(one.getPersonId()),
        texts.nameOf("office.when", signing.getMoment())
            + " · "
            + texts.nameOf("office.rule", signing.getRule()));
  }

  /**
   * Takes a signer off.
   *
   * @throws org.tian.shared.RefusedException {@code office.signer.not-found}, {@code
   *     office.signer-done} for one who has signed, and those of the task's holder
   */
  @WholeStep
  public void remove(String taskId, long signerId, String reason) {
    lock.takeOpen(taskId);
    WorkItem item = holding.find(taskId);
    RefusedException.throwIfAny(standsAgainst(item, holding.me()));
    String why = OperationLog.checkedReason(reason);
    Signer signer =
        signers
            .findById(signerId)
            .filter(one -> one.getTaskId().equals(taskId))
            .orElseThrow(() -> Refusal.of("office.signer.not-found").asException());
    if (!signer.getState().isPending()) {
      throw Refusal.of("office.signer-done", people.nameOf(signer.getPersonId())).asException();
    }
    log.record(operation(), item, signer.getPersonId(), why);
    book.remove(item, signer, why);
  }
}
