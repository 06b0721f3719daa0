package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplyNumbers;
import org.tian.handling.ResultCodes;
import org.tian.handling.delivery.ReplyDeliveries;
import org.tian.handling.delivery.ReplyDelivery;
import org.tian.proposal.Proposals;
import org.tian.shared.web.Idempotency;

/** Replies that were sent, their delivery and receipts (SZ-1, X-8). Drafts are not here. */
@RestController
@Tag(name = "handling")
class RepliesApi {

  private static final String NOT_THERE = "Not there, or not to be seen (`case.not-found`)";

  private final Replies replies;
  private final ReplyDrafting drafting;
  private final ReplyDeliveries deliveries;
  private final ReplyNumbers numbers;
  private final ResultCodes codes;
  private final Proposals proposals;
  private final Idempotency idempotency;

  RepliesApi(
      Replies replies,
      ReplyDrafting drafting,
      ReplyDeliveries deliveries,
      ReplyNumbers numbers,
      ResultCodes codes,
      Proposals proposals,
      Idempotency idempotency) {
    this.replies = replies;
    this.drafting = drafting;
    this.deliveries = deliveries;
    this.numbers = numbers;
    this.codes = codes;
    this.proposals = proposals;
    this.idempotency = idempotency;
  }

  @GetMapping("/api/v1/proposals/{id}/replies")
  @Operation(
      summary = "Replies that were sent to a case the caller may see, oldest first",
      description =
          "Of all units and rounds. Of a merged proposal those to its main case. They count as"
              + " opened by the caller.")
  @ApiResponse(responseCode = "200", description = "May be empty")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  List<ReplyBody> ofProposal(@PathVariable long id) {
    List<Reply> sent = replies.answering(proposals.read(id));
    deliveries.open(sent);
    return sent.stream().map(this::body).toList();
  }

  @GetMapping("/api/v1/replies/{id}")
  @Operation(
      summary = "One reply that was sent",
      description = "It counts as opened by the caller.")
  @ApiResponse(responseCode = "200", description = "The reply")
  @ApiResponse(responseCode = "404", description = "A draft, or: " + NOT_THERE)
  ReplyBody reply(@PathVariable long id) {
    Reply reply = replies.read(id);
    deliveries.open(List.of(reply));
    return body(reply);
  }

  @GetMapping("/api/v1/replies/{id}/deliveries")
  @Operation(
      summary = "To whom a reply went, who opened it, who signed the receipt",
      description =
          "All for the unit, the handing office and the Proposal Committee; the caller's own for"
              + " everybody else.")
  @ApiResponse(responseCode = "200", description = "In the order of sending")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  List<DeliveryBody> deliveries(@PathVariable long id) {
    return deliveries.of(replies.read(id)).stream().map(DeliveryBody::of).toList();
  }

  @PostMapping("/api/v1/replies/{id}/receipt")
  @Operation(
      summary = "Signs the caller's receipt, or that of the body the caller speaks for",
      description = "It says that the reply has come, not that one is satisfied.")
  @ApiResponse(responseCode = "200", description = "What was signed")
  @ApiResponse(responseCode = "403", description = "Not sent to the caller (`receipt.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "Signed before (`handling.receipt-signed-before`), or the note is too long"
              + " (`handling.receipt-note-long`)")
  DeliveryBodies receipt(
      @PathVariable long id,
      @RequestBody(required = false) ReceiptBody receipt,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    String note = receipt == null ? "" : Objects.toString(receipt.note(), "");
    return idempotency.once(
        key,
        List.of("receipt", id, note),
        DeliveryBodies.class,
        () ->
            new DeliveryBodies(deliveries.sign(id, note).stream().map(DeliveryBody::of).toList()));
  }

  @PutMapping("/api/v1/unit-tasks/{id}/letter-number")
  @Operation(
      summary = "The handing office sets the number a reply will go out under",
      description = "Until it is sent; otherwise the next number of the unit's series is taken.")
  @ApiResponse(responseCode = "200", description = "The number")
  @ApiResponse(
      responseCode = "403",
      description = "Another office hands the case over (`reply-number.not-yours`)")
  @ApiResponse(responseCode = "404", description = "No reply is there (`case.not-found`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "No number, a number another letter has (`handling.number-twice`), no reason, or the"
              + " reply is not being looked at")
  NumberBody number(
      @PathVariable long id,
      @RequestBody NumberBody number,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("letter-number", id, number),
        NumberBody.class,
        () -> {
          numbers.correct(id, number.number(), number.reason());
          return number;
        });
  }

  private ReplyBody body(Reply reply) {
    List<String> suggestions = drafting.suggestions(reply.getUnitTaskId());
    List<Integer> itemNumbers = drafting.itemNumbers(reply.getUnitTaskId());
    List<ItemAnswer> answers = reply.getItemAnswers();
    return new ReplyBody(
        reply.getId(),
        reply.getProposalId(),
        reply.getUnitCode(),
        reply.getRound(),
        reply.getLetterNumber(),
        reply.getResultCode(),
        codes.labelOf(reply),
        reply.getResultClass().name(),
        reply.getOpenness().name(),
        IntStream.range(0, answers.size())
            .mapToObj(
                i ->
                    new ItemBody(
                        i < itemNumbers.size() ? itemNumbers.get(i) : i + 1,
                        i < suggestions.size() ? suggestions.get(i) : "",
                        answers.get(i).answer(),
                        answers.get(i).code(),
                        answers.get(i).itemClass().name(),
                        answers.get(i).doneBy()))
            .toList(),
        reply.getBody(),
        reply.getContactName(),
        reply.getContactPhone(),
        reply.getSentAt());
  }

  /**
   * A reply.
   *
   * @param resultCode code of the committee
   * @param result code and name in the caller's language
   * @param resultClass the common class it counts as: SOLVED, PLANNED, LATER or REFERENCE
   */
  record ReplyBody(
      long id,
      long proposalId,
      String unit,
      int round,
      String number,
      String resultCode,
      String result,
      String resultClass,
      String openness,
      List<ItemBody> items,
      String body,
      String contactName,
      String contactPhone,
      Instant sent) {}

  /**
   * An answer to one suggestion.
   *
   * @param number of the suggestion in the proposal, from 1
   * @param doneBy the promised day, or null
   */
  record ItemBody(
      int number,
      String suggestion,
      String answer,
      String resultCode,
      String resultClass,
      LocalDate doneBy) {}

  /** The acting person's receipts. */
  record DeliveryBodies(List<DeliveryBody> signed) {}

  /**
   * One addressee.
   *
   * @param proposalId the addressee's own case
   */
  record DeliveryBody(
      long id,
      long replyId,
      long proposalId,
      String party,
      String kind,
      Instant delivered,
      Instant opened,
      Instant receipt,
      String receiptBy,
      String note) {

    static DeliveryBody of(ReplyDelivery delivery) {
      return new DeliveryBody(
          delivery.getId(),
          delivery.getReplyId(),
          delivery.getProposalId(),
          delivery.getPartyKey(),
          delivery.getKind().name(),
          delivery.getDeliveredAt(),
          delivery.getOpenedAt(),
          delivery.getReceiptAt(),
          delivery.getReceiptBy(),
          delivery.getReceiptNote());
    }
  }

  /**
   * A receipt.
   *
   * @param note at most 300 characters, or null
   */
  record ReceiptBody(String note) {}

  /**
   * A number.
   *
   * @param reason why it is set
   */
  record NumberBody(String number, String reason) {}
}
