package org.tian.engine.office;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.Cases;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemClosed;
import org.tian.engine.WorkItems;
import org.tian.engine.office.CaseGuest.Way;
import org.tian.shared.Refusal;

/**
 * Keeps signatures and counts them, while the lock of their task is held: asks, takes what is said,
 * decides, and lets go of those who are not needed any more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningBook {

  private static final String INBOX = "/desk";

  private final SigningRows signings;
  private final SignerRows signers;
  private final SigningProcess process;
  private final HeldTasks held;
  private final CaseGuests guests;
  private final TaskNews news;
  private final WorkItems items;
  private final TaskLock lock;
  private final Cases cases;
  private final EntityManager entities;
  private final Clock clock;

  SigningBook(
      SigningRows signings,
      SignerRows signers,
      SigningProcess process,
      HeldTasks held,
      CaseGuests guests,
      TaskNews news,
      WorkItems items,
      TaskLock lock,
      Cases cases,
      EntityManager entities,
      Clock clock) {
    this.signings = signings;
    this.signers = signers;
    this.process = process;
    this.held = held;
    this.guests = guests;
    this.news = news;
    this.items = items;
    this.lock = lock;
    this.cases = cases;
    this.entities = entities;
    this.clock = clock;
  }

  CaseGuests guests() {
    return guests;
  }

  /** Those who wait are asked now: each has a task of their own. */
  void ask(WorkItem item, Signing signing) {
    List<Signer> waiting =
        signers.findBySigningIdOrderById(signing.getId()).stream()
            .filter(one -> one.getState() == SignerState.WAITING)
            .toList();
    for (Signer one : waiting) {
      one.ask(clock.instant());
      signers.save(one);
      process.start(item, one);
      news.tell(
          "task.signer-added",
          List.of(one.getPersonId()),
          item,
          signing.getReason(),
          pageOf(item, one.getPersonId()));
    }
  }

  /** The page of the task in which the person signs. */
  private String pageOf(WorkItem item, String personId) {
    return items.openOf(item.caseKey()).stream()
        .filter(SignOpinions::isSignature)
        .filter(one -> personId.equals(one.assignee()))
        .reduce((one, later) -> later)
        .map(one -> "/desk/tasks/" + one.taskId())
        .orElse(INBOX);
  }

  /** All open counts of a task of the moment. */
  List<Signing> open(String taskId, SignWhen... moments) {
    List<SignWhen> wanted = List.of(moments);
    return signings.findByTaskIdAndStateOrderById(taskId, SigningState.OPEN).stream()
        .filter(one -> wanted.contains(one.getMoment()))
        .toList();
  }

  /** Who has not signed of a count. */
  List<Signer> pending(Signing signing) {
    return signers.findBySigningIdOrderById(signing.getId()).stream()
        .filter(one -> one.getState().isPending())
        .toList();
  }

  /** Takes what a signer says, and counts. */
  void say(WorkItem item, Signer signer, SignOpinion opinion, String words, String by) {
    Signing signing = fresh(signer);
    if (signer.getState() != SignerState.OPEN) {
      throw Refusal.of("office.signer-closed").asException();
    }
    signer.say(opinion, words, by, clock.instant());
    signers.save(signer);
    news.tell("task.signed", holders(item), item, words);
    count(item, signing);
  }

  /** Reads anew, under the lock, what the form may have shown before others signed. */
  private Signing fresh(Signer signer) {
    Signing signing = signings.findById(signer.getSigningId()).orElseThrow();
    entities.refresh(signing);
    signers.findBySigningIdOrderById(signing.getId()).forEach(entities::refresh);
    return signing;
  }

  /** Takes a signer off, and counts. */
  void remove(WorkItem item, Signer signer, String why) {
    boolean asked = signer.getState() == SignerState.OPEN;
    signer.remove(why);
    signers.save(signer);
    letGo(item, signer, asked, why);
    count(item, signings.findById(signer.getSigningId()).orElseThrow());
  }

  private void count(WorkItem item, Signing signing) {
    if (!signing.isOpen()) {
      return;
    }
    SigningState result =
        signing
            .count()
            .of(
                signers.findBySigningIdOrderById(signing.getId()).stream()
                    .map(Signer::voice)
                    .toList());
    if (result == SigningState.OPEN) {
      return;
    }
    signing.decide(result, clock.instant());
    signings.save(signing);
    withdrawRest(item, signing, null);
    if (signing.getMoment() == SignWhen.AFTER) {
      held.decided(item, result);
    }
  }

  private void withdrawRest(WorkItem item, Signing signing, String why) {
    for (Signer one : pending(signing)) {
      boolean asked = one.getState() == SignerState.OPEN;
      one.withdraw();
      signers.save(one);
      letGo(item, one, asked, why);
    }
  }

  private void letGo(WorkItem item, Signer signer, boolean asked, String why) {
    guests.end(item, signer.getPersonId(), Way.SIGNING);
    if (asked) {
      process.stop(item.caseKey(), signer, why == null ? "not needed any more" : why);
      news.tell("task.signer-removed", List.of(signer.getPersonId()), item, why, INBOX);
    }
  }

  private static List<String> holders(WorkItem item) {
    return item.assignee() == null ? List.of() : List.of(item.assignee());
  }

  /** A task that ends in whatever way needs no signatures any more. */
  @EventListener
  @Order(100)
  void closed(WorkItemClosed closed) {
    WorkItem item = closed.item();
    if (SignOpinions.isSignature(item)) {
      lost(item);
      return;
    }
    lock.take(item.taskId());
    for (Signing signing :
        signings.findByTaskIdAndStateOrderById(item.taskId(), SigningState.OPEN)) {
      signers.findBySigningIdOrderById(signing.getId()).forEach(entities::refresh);
      signing.decide(SigningState.WITHDRAWN, clock.instant());
      signings.save(signing);
      withdrawRest(item, signing, null);
    }
    held.closed(item);
  }

  /** A signature whose task was ended by other hands than ours counts no more. */
  private void lost(WorkItem signature) {
    if (signature.state() != WorkItem.State.CANCELLED) {
      return;
    }
    cases
        .variableOf(signature.processInstanceId(), SigningProcess.SIGNER)
        .map(id -> ((Number) id).longValue())
        .flatMap(signers::findById)
        .filter(one -> one.getState() == SignerState.OPEN)
        .ifPresent(
            one -> {
              one.withdraw();
              signers.save(one);
              items
                  .find(one.getTaskId())
                  .filter(item -> item.state() == WorkItem.State.OPEN)
                  .ifPresent(
                      item -> {
                        guests.end(item, one.getPersonId(), Way.SIGNING);
                        count(item, signings.findById(one.getSigningId()).orElseThrow());
                      });
            });
  }
}
