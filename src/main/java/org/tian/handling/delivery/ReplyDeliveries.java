package org.tian.handling.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ReplyAccess;
import org.tian.handling.ReplySent;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.CaseSigners;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Sends a reply to everybody it is for: first proposer, all who signed, the proposing bodies, those
 * of merged cases in their own case, and copies to the Proposal Committee and the supervision of
 * the handing office. Each is told by a notice; opening and receipt are kept.
 */
@Service
@Transactional
public class ReplyDeliveries {

  /** Most characters on a receipt. */
  public static final int NOTE_CHARACTERS = 300;

  private final ReplyDeliveryRepository repository;
  private final Replies replies;
  private final ReplyAccess access;
  private final Proposals proposals;
  private final CaseSigners signers;
  private final UnitTasks unitTasks;
  private final HandingOffices offices;
  private final MyParties parties;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReplyDeliveries(
      ReplyDeliveryRepository repository,
      Replies replies,
      ReplyAccess access,
      Proposals proposals,
      CaseSigners signers,
      UnitTasks unitTasks,
      HandingOffices offices,
      MyParties parties,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.replies = replies;
    this.access = access;
    this.proposals = proposals;
    this.signers = signers;
    this.unitTasks = unitTasks;
    this.offices = offices;
    this.parties = parties;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /** A reply has gone out: everybody gets it, in the same transaction. */
  @EventListener
  void on(ReplySent sent) {
    Reply reply = replies.find(sent.replyId()).orElseThrow();
    Proposal main = proposals.get(reply.getProposalId());
    Stream.concat(Stream.of(main), proposals.mergedInto(main.getId()).stream())
        .forEach(proposal -> deliverToProposers(reply, proposal));
    deliver(reply, main.getId(), main.getCommitteeCode(), DeliveryKind.COPY_COMMITTEE);
    offices
        .of(main.getId())
        .ifPresent(office -> deliver(reply, main.getId(), office, DeliveryKind.COPY_SUPERVISION));
    tell(reply, main);
  }

  private void deliverToProposers(Reply reply, Proposal proposal) {
    List<String> keys = signers.of(proposal);
    for (int i = 0; i < keys.size(); i++) {
      deliver(reply, proposal.getId(), keys.get(i), kindOf(proposal, i == 0));
    }
  }

  private static DeliveryKind kindOf(Proposal proposal, boolean first) {
    if (proposal.getBodyCode() != null) {
      return DeliveryKind.BODY;
    }
    return first ? DeliveryKind.PROPOSER : DeliveryKind.CO_SIGNER;
  }

  private void deliver(Reply reply, long proposalId, String party, DeliveryKind kind) {
    repository.save(new ReplyDelivery(reply.getId(), proposalId, party, kind, now()));
  }

  private void tell(Reply reply, Proposal main) {
    List<CaseNews.Part> unit = List.of(part(reply));
    events.publishEvent(
        CaseNews.forProposers(
            main.getId(), CaseNews.Kind.REPLY_SENT, unit, reply.getLetterNumber()));
    List<String> copies = copyReaders(main);
    if (!copies.isEmpty()) {
      events.publishEvent(
          new CaseNews(
              main.getId(), CaseNews.Kind.REPLY_COPIED, unit, reply.getLetterNumber(), copies));
    }
  }

  /** People of the Proposal Committee's office, and of the supervision of the handing office. */
  private List<String> copyReaders(Proposal main) {
    Stream<Person> office = directory.holding(main.getCommitteeCode(), Role.OFFICE).stream();
    Stream<Person> supervision =
        offices.of(main.getId()).stream()
            .flatMap(code -> directory.holding(code, Role.SUPERVISION).stream());
    return Stream.concat(office, supervision)
        .map(person -> CaseParticipants.personal(person.getId()))
        .distinct()
        .toList();
  }

  private CaseNews.Part part(Reply reply) {
    UnitTask task = unitTasks.get(reply.getUnitTaskId());
    return new CaseNews.Part(reply.getUnitCode(), task.getRole().name());
  }

  /** Deliveries of a reply in the order of sending, as far as the acting person may see them. */
  @Transactional(readOnly = true)
  public List<ReplyDelivery> of(Reply reply) {
    return access.mayReadDeliveries(reply)
        ? repository.findByReplyIdOrderById(reply.getId())
        : repository.findByReplyIdAndPartyKeyInOrderById(reply.getId(), parties.keys());
  }

  /** Whether the acting person sees all of them, not the own ones alone. */
  @Transactional(readOnly = true)
  public boolean seesAll(Reply reply) {
    return access.mayReadDeliveries(reply);
  }

  /** Those for the acting person whose receipt is asked for and not signed yet. */
  @Transactional(readOnly = true)
  public List<ReplyDelivery> unsigned(Collection<Reply> sent) {
    return sent.stream()
        .flatMap(
            reply ->
                repository
                    .findByReplyIdAndPartyKeyInOrderById(reply.getId(), parties.keys())
                    .stream())
        .filter(ReplyDeliveries::asksForReceipt)
        .toList();
  }

  private static boolean asksForReceipt(ReplyDelivery delivery) {
    return !delivery.getKind().isCopy() && delivery.getReceiptAt() == null;
  }

  /** The acting person reads these replies; nothing happens when they were not sent to them. */
  @WholeStep
  public void open(Collection<Reply> read) {
    if (read.isEmpty() || CurrentActor.get().isSystem()) {
      return;
    }
    repository
        .findByReplyIdInAndPartyKeyInAndOpenedAtIsNull(
            read.stream().map(Reply::getId).toList(), parties.keys())
        .forEach(delivery -> delivery.open(CurrentActor.get().personId(), now()));
  }

  /**
   * Signs the receipts of the acting person, or of the body they speak for, for a reply.
   *
   * @param note may be empty
   * @return what was signed
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code receipt.not-yours},
   *     {@code handling.receipt-signed-before}, {@code handling.receipt-note-long}
   */
  @WholeStep
  public List<ReplyDelivery> sign(long replyId, String note) {
    Reply reply = replies.read(replyId);
    String words = Objects.toString(note, "").strip();
    if (words.length() > NOTE_CHARACTERS) {
      throw Refusal.at("note", "handling.receipt-note-long", NOTE_CHARACTERS).asException();
    }
    List<ReplyDelivery> mine = new ArrayList<>(receiptsOf(reply));
    if (mine.isEmpty()) {
      throw Refusal.of("receipt.not-yours").asException();
    }
    if (mine.stream().anyMatch(ReplyDeliveries::asksForReceipt)) {
      mine.removeIf(delivery -> !asksForReceipt(delivery));
    }
    String person = CurrentActor.get().personId();
    mine.forEach(delivery -> delivery.sign(person, words, now()));
    events.publishEvent(
        CaseStep.of(
            reply.getCaseKey(),
            "handling.receipt-signed",
            Map.of("unit", reply.getUnitCode(), "number", reply.getLetterNumber())));
    return mine;
  }

  private List<ReplyDelivery> receiptsOf(Reply reply) {
    return repository.findByReplyIdAndPartyKeyInOrderById(reply.getId(), parties.keys()).stream()
        .filter(delivery -> !delivery.getKind().isCopy())
        .toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
