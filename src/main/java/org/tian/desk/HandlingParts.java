package org.tian.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.CoOpinions;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ResultCodes;
import org.tian.handling.commitment.Commitments;
import org.tian.handling.contact.ContactLog;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.SuggestionItem;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** What units have done in a case: tasks, answers, replies. Only what was sent is shown. */
@Component
class HandlingParts {

  private final UnitTasks unitTasks;
  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;
  private final Replies replies;
  private final CoOpinions coOpinions;
  private final ContactLog contacts;
  private final ResultCodes codes;
  private final ReplyDrafting drafting;
  private final ReplyDifferences differences;
  private final DeliveriesViews deliveries;
  private final SuggestionWords words;
  private final Commitments commitments;
  private final ReaderSides sides;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  HandlingParts(
      UnitTasks unitTasks,
      HandoverPlans plans,
      AssignmentSummaries summaries,
      Replies replies,
      CoOpinions coOpinions,
      ContactLog contacts,
      ResultCodes codes,
      ReplyDrafting drafting,
      ReplyDifferences differences,
      DeliveriesViews deliveries,
      SuggestionWords words,
      Commitments commitments,
      ReaderSides sides,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.unitTasks = unitTasks;
    this.plans = plans;
    this.summaries = summaries;
    this.replies = replies;
    this.coOpinions = coOpinions;
    this.contacts = contacts;
    this.codes = codes;
    this.drafting = drafting;
    this.differences = differences;
    this.deliveries = deliveries;
    this.words = words;
    this.commitments = commitments;
    this.sides = sides;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  List<CaseView.Item> items(Proposal proposal) {
    List<Reply> sent = replies.ofProposal(proposal.getId());
    List<CaseView.Item> items = new ArrayList<>();
    for (SuggestionItem suggestion : proposal.getSuggestions()) {
      int number = items.size() + 1;
      int all = proposal.getSuggestions().size();
      items.add(
          new CaseView.Item(
              suggestion.getText(),
              words.whom(suggestion.getSuggestion()),
              suggestion.getResult(),
              sent.stream().flatMap(reply -> answer(reply, number, all).stream()).toList()));
    }
    return items;
  }

  /** What a reply says to a suggestion; of a split proposal a unit answers its own ones only. */
  private Optional<CaseView.Answer> answer(Reply reply, int number, int all) {
    int index = unitTasks.get(reply.getUnitTaskId()).itemsOf(all).indexOf(number);
    return index < 0 || index >= reply.getItemAnswers().size()
        ? Optional.empty()
        : Optional.of(answer(reply, number, reply.getItemAnswers().get(index)));
  }

  private CaseView.Answer answer(Reply reply, int number, ItemAnswer answer) {
    return new CaseView.Answer(
        directory.nameOf(reply.getUnitCode()),
        codes.labelOf(reply, answer),
        ResultListViews.tone(answer.itemClass()),
        answer.answer(),
        answer.doneBy() == null ? "" : formats.day(answer.doneBy()),
        later(reply, number));
  }

  /** The second result (跟踪办理结果), beside the reply that stays as it was. */
  private String later(Reply reply, int number) {
    return commitments
        .resultsOf(List.of(reply.getId()))
        .getOrDefault(reply.getId(), List.of())
        .stream()
        .filter(result -> result.getItemNo() == number && result.getOrdinal() > 1)
        .findFirst()
        .map(
            result ->
                texts.of(
                    "commitment.case.second",
                    codes.labelOf(
                        reply.getCommitteeCode(), result.getResultCode(), result.getResultClass()),
                    result.getRecordedOn()))
        .orElse("");
  }

  List<CaseView.UnitLine> units(Proposal proposal) {
    List<UnitTask> tasks = unitTasks.ofProposal(proposal.getId());
    return tasks.isEmpty()
        ? List.of()
        : Stream.concat(tasks.stream().map(this::unit), reading(proposal)).toList();
  }

  /** Units that were given the case to read, once it is handed over. */
  private Stream<CaseView.UnitLine> reading(Proposal proposal) {
    return plans.latest(proposal.getId()).stream()
        .flatMap(plan -> plan.getUnits().stream().map(unit -> reading(plan, unit)))
        .flatMap(Optional::stream);
  }

  private Optional<CaseView.UnitLine> reading(HandoverPlan plan, PlannedUnit unit) {
    return unit.role().handles()
        ? Optional.empty()
        : Optional.of(
            new CaseView.UnitLine(
                directory.nameOf(unit.unitCode()),
                texts.of(unit.role().messageKey()),
                texts.of("reading.state"),
                1,
                moment(plan.getDecidedAt()),
                ""));
  }

  private CaseView.UnitLine unit(UnitTask task) {
    return new CaseView.UnitLine(
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()) + summaries.items(task.getItems()),
        texts.of(task.getStatus().messageKey()),
        task.getRound(),
        Stream.of(task.getAnsweredAt(), task.getReturnAskedAt(), task.getSignedAt())
            .filter(moment -> moment != null)
            .findFirst()
            .map(formats::moment)
            .orElseGet(() -> moment(task.getOfferedAt())),
        task.getStatus() == UnitTaskStatus.OFFERED && task.getSignForRemindedAt() != null
            ? texts.of("returns.overdue", task.getSignForRemindedAt())
            : "");
  }

  List<CaseView.ReplyView> replies(Proposal proposal) {
    List<Reply> sent = replies.answering(proposal);
    return sent.stream().map(reply -> reply(proposal, reply, sent)).toList();
  }

  /** Of a merged case the replies answer the suggestions of the main one. */
  private List<CaseView.AnsweredItem> itemsOf(Proposal proposal, Reply reply) {
    if (reply.getProposalId() == proposal.getId()) {
      return List.of();
    }
    List<String> suggestions = drafting.suggestions(reply.getUnitTaskId());
    List<Integer> own = unitTasks.get(reply.getUnitTaskId()).getItems();
    List<CaseView.AnsweredItem> items = new ArrayList<>();
    for (ItemAnswer answer : reply.getItemAnswers()) {
      int index = items.size();
      int number = own.isEmpty() ? index + 1 : own.get(index);
      items.add(new CaseView.AnsweredItem(suggestions.get(index), answer(reply, number, answer)));
    }
    return items;
  }

  /** The difference to what the same unit replied before; the first reply stays as it is. */
  private List<VersionsView.Part> earlier(Reply reply, List<Reply> sent) {
    return sent.stream()
        .filter(other -> other.getUnitCode().equals(reply.getUnitCode()))
        .filter(other -> other.getRound() < reply.getRound())
        .reduce((first, second) -> second)
        .map(before -> differences.between(before, reply))
        .orElse(List.of());
  }

  private String signer(Reply reply) {
    String name = person(reply.getSignedBy());
    return reply.getSignedFor() == null ? name : name + "（代" + person(reply.getSignedFor()) + "）";
  }

  private CaseView.ReplyView reply(Proposal proposal, Reply reply, List<Reply> sent) {
    List<CaseView.Fact> facts = new ArrayList<>();
    add(facts, "signed-by", reply.getSignedBy() == null ? "" : signer(reply));
    add(facts, "sent", moment(reply.getSentAt()));
    add(facts, "contact", contact(reply));
    return new CaseView.ReplyView(
        reply.getId(),
        directory.nameOf(reply.getUnitCode()),
        reply.getLetterNumber() == null ? "" : reply.getLetterNumber(),
        reply.getRound(),
        codes.labelOf(reply),
        reply.getOpenness() == null ? "" : texts.of(reply.getOpenness().messageKey()),
        CaseViews.paragraphs(reply.getBody()),
        contacts.beforeReply(reply.getUnitTaskId()).stream()
            .map(
                contact ->
                    texts.of(
                        "desk.reply.talk",
                        formats.day(contact.getHeldOn()),
                        texts.of(contact.getContactWay().messageKey()),
                        contact.getSaid()))
            .toList(),
        facts,
        itemsOf(proposal, reply),
        earlier(reply, sent),
        deliveries.asks(reply));
  }

  private String contact(Reply reply) {
    return Stream.of(reply.getContactName(), reply.getContactPhone())
        .filter(part -> part != null && !part.isBlank())
        .reduce((name, phone) -> name + " " + phone)
        .orElse("");
  }

  /** Co-units write to the lead unit, not to the proposer. */
  List<CaseView.OpinionView> opinions(Proposal proposal, String reader) {
    if (sides.isProposingOnly(reader)) {
      return List.of();
    }
    return coOpinions.ofProposal(proposal.getId()).stream()
        .filter(opinion -> opinion.getSentAt() != null)
        .map(
            opinion ->
                new CaseView.OpinionView(
                    directory.nameOf(opinion.getUnitCode()),
                    opinion.getLetterNumber() == null ? "" : opinion.getLetterNumber(),
                    CaseViews.paragraphs(opinion.getOpinion()),
                    moment(opinion.getSentAt())))
        .toList();
  }

  private String person(String id) {
    return directory.personName(id);
  }

  private String moment(Instant instant) {
    return instant == null ? "" : formats.moment(instant);
  }

  private void add(List<CaseView.Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new CaseView.Fact(texts.of("desk.fact." + name), value));
    }
  }
}
