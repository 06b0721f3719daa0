package org.tian.engine.office;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.CaseGuest.Way;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** 加签: others sign before, beside or after the holder, and are counted by their rule. */
@Service("taskSigners")
public class Signers implements OfficeAction {

  private final Holding holding;
  private final TaskPeople people;
  private final WorkItems items;
  private final SigningRows signings;
  private final SignerRows signers;
  private final SigningBook book;
  private final OperationLog log;
  private final Clock clock;

  Signers(
      Holding holding,
      TaskPeople people,
      WorkItems items,
      SigningRows signings,
      SignerRows signers,
      SigningBook book,
      OperationLog log,
      Clock clock) {
    this.holding = holding;
    this.people = people;
    this.items = items;
    this.signings = signings;
    this.signers = signers;
    this.book = book;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.ADD_SIGNER;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (SignOpinions.isSignature(item) || !people.hasColleagues(item)) {
      return Optional.empty();
    }
    return holding
        .offered(item, personId)
        .map(against -> against.isEmpty() ? Transfers.notLent(item) : against)
        .map(against -> OperationOffer.of(operation(), against));
  }

  /**
   * Asks people to sign a task that the acting person has in hand.
   *
   * @throws org.tian.shared.RefusedException as {@link Transfers#transfer}; {@code
   *     office.signer-twice} for one who is asked already; {@code office.when-missing}, {@code
   *     office.rule-missing}, {@code office.percent}, {@code office.weights}
   */
  @WholeStep
  public List<SignerView> add(String taskId, SignerOrder order) {
    WorkItem item = holding.take(taskId);
    SignOpinions.refuseFor(item);
    RefusedException.throwIfAny(Transfers.notLent(item));
    SignerOrder whole = order.checked();
    whole.persons().forEach(person -> requireNewSigner(item, person));
    Signing signing =
        signings.save(new Signing(taskId, item.caseKey(), whole, holding.me(), clock.instant()));
    whole
        .persons()
        .forEach(person -> signers.save(new Signer(signing, person, whole.weightOf(person))));
    whole.persons().forEach(person -> guestOf(item, person));
    log.record(operation(), item, String.join(",", whole.persons()), whole.reason());
    if (whole.when() != SignWhen.AFTER) {
      book.ask(item, signing);
    }
    return ofTask(taskId);
  }

  private void guestOf(WorkItem item, String person) {
    book.guests().admit(item, person, Way.SIGNING);
  }

  private void requireNewSigner(WorkItem item, String person) {
    people.requireWorker(item, "persons", person);
    boolean asked =
        signers.findByTaskIdOrderById(item.taskId()).stream()
            .anyMatch(one -> one.getPersonId().equals(person) && one.getState().isPending());
    if (asked) {
      throw Refusal.at("persons", "office.signer-twice", people.nameOf(person)).asException();
    }
  }

  /** All who were asked to sign a task, in the order they were asked. Asks for no rights. */
  @Transactional(readOnly = true)
  public List<SignerView> ofTask(String taskId) {
    Map<Long, Signing> byId =
        signings.findByTaskIdOrderById(taskId).stream()
            .collect(Collectors.toMap(Signing::getId, Function.identity()));
    return signers.findByTaskIdOrderById(taskId).stream()
        .map(one -> view(one, byId.get(one.getSigningId())))
        .toList();
  }

  /**
   * The same for the acting person: its signers see whom they sign with.
   *
   * @throws org.tian.shared.RefusedException {@code task.not-found}
   */
  @Transactional(readOnly = true)
  public List<SignerView> shown(String taskId) {
    List<SignerView> all = ofTask(taskId);
    String me = holding.me();
    if (!items.concerns(taskId, me) && all.stream().noneMatch(one -> one.personId().equals(me))) {
      throw Refusal.of("task.not-found").asException();
    }
    return all;
  }

  private SignerView view(Signer one, Signing signing) {
    return new SignerView(
        one.getId(),
        signing.getId(),
        one.getPersonId(),
        people.nameOf(one.getPersonId()),
        signing.getMoment(),
        signing.getRule(),
        signing.getPercent(),
        one.getWeight(),
        one.getState(),
        one.getOpinion(),
        one.getWords(),
        one.getAskedAt(),
        one.getSaidAt(),
        one.getSaidBy() == null ? null : people.nameOf(one.getSaidBy()),
        people.nameOf(signing.getOrderedBy()),
        signing.getReason(),
        one.getRemovedReason(),
        signing.getState());
  }
}
