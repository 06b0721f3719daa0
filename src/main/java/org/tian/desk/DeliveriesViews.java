package org.tian.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.delivery.ReplyDeliveries;
import org.tian.handling.delivery.ReplyDelivery;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts deliveries and receipts into words. */
@Component
class DeliveriesViews {

  private final Replies replies;
  private final ReplyDeliveries deliveries;
  private final Proposals proposals;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  DeliveriesViews(
      Replies replies,
      ReplyDeliveries deliveries,
      Proposals proposals,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.replies = replies;
    this.deliveries = deliveries;
    this.proposals = proposals;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  DeliveriesView of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    List<Reply> sent = replies.answering(proposal);
    return new DeliveriesView(
        proposalId,
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        sent.stream().anyMatch(deliveries::seesAll),
        sent.stream().map(reply -> letter(proposal, reply)).toList());
  }

  /** Whether a receipt of the reader is asked for. */
  boolean asks(Reply reply) {
    return !deliveries.unsigned(List.of(reply)).isEmpty();
  }

  private DeliveriesView.Letter letter(Proposal proposal, Reply reply) {
    List<ReplyDelivery> all = deliveries.of(reply);
    long asked = count(all, delivery -> !delivery.getKind().isCopy());
    return new DeliveriesView.Letter(
        reply.getId(),
        directory.nameOf(reply.getUnitCode()),
        reply.getLetterNumber(),
        reply.getRound(),
        formats.moment(reply.getSentAt()),
        asks(reply),
        deliveries.seesAll(reply)
            ? texts.of(
                "delivery.counts",
                asked,
                count(all, one -> !one.getKind().isCopy() && one.getOpenedAt() != null),
                count(all, one -> one.getReceiptAt() != null))
            : "",
        all.stream().map(delivery -> line(proposal, delivery)).toList());
  }

  private static long count(List<ReplyDelivery> all, Predicate<ReplyDelivery> which) {
    return all.stream().filter(which).count();
  }

  private DeliveriesView.Line line(Proposal proposal, ReplyDelivery delivery) {
    return new DeliveriesView.Line(
        nameOf(delivery.getPartyKey()),
        texts.of(delivery.getKind().messageKey()),
        delivery.getProposalId() == proposal.getId()
            ? ""
            : proposals.get(delivery.getProposalId()).getDisplayNumber(),
        formats.moment(delivery.getDeliveredAt()),
        who(delivery.getOpenedAt(), delivery.getOpenedBy()),
        who(delivery.getReceiptAt(), delivery.getReceiptBy()),
        Objects.toString(delivery.getReceiptNote(), ""),
        delivery.getKind().isCopy(),
        delivery.getRemindedOn() == null
            ? ""
            : texts.of("delivery.reminded", formats.day(delivery.getRemindedOn())));
  }

  private String nameOf(String party) {
    return Person.ofSelfGroup(party).map(directory::personName).orElse(directory.nameOf(party));
  }

  private String who(Instant moment, String person) {
    return moment == null
        ? ""
        : texts.of("delivery.who", formats.moment(moment), directory.personName(person));
  }
}
