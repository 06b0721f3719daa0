package org.tian.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodes;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.PlanLine;
import org.tian.handling.room.RoomAccess;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionItem;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/**
 * Puts the three lists of a case together. Of a unit's rounds the last one counts; of a split
 * proposal each unit stands in the lines it answers.
 */
@Component
class ResultListViews {

  private final Proposals proposals;
  private final UnitTasks unitTasks;
  private final Replies replies;
  private final HandlingPlans plans;
  private final RoomAccess room;
  private final ResultCodes codes;
  private final SuggestionWords words;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ResultListViews(
      Proposals proposals,
      UnitTasks unitTasks,
      Replies replies,
      HandlingPlans plans,
      RoomAccess room,
      ResultCodes codes,
      SuggestionWords words,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.proposals = proposals;
    this.unitTasks = unitTasks;
    this.replies = replies;
    this.plans = plans;
    this.room = room;
    this.codes = codes;
    this.words = words;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** A unit's last task with its reply, where it was sent. */
  private record Work(UnitTask task, Optional<Reply> reply, Map<Integer, String> measures) {}

  ResultListView of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    List<Work> work = work(proposal);
    List<ResultListView.Line> lines = new ArrayList<>();
    int all = proposal.getSuggestions().size();
    for (SuggestionItem suggestion : proposal.getSuggestions()) {
      int number = lines.size() + 1;
      lines.add(
          new ResultListView.Line(
              number,
              suggestion.getText(),
              words.whom(suggestion.getSuggestion()),
              suggestion.getResult() == null ? "" : suggestion.getResult(),
              work.stream()
                  .filter(one -> one.task().itemsOf(all).contains(number))
                  .map(one -> part(one, number, all))
                  .toList()));
    }
    return new ResultListView(
        proposalId,
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        lines,
        counts(work),
        (int) lines.stream().filter(ResultListViews::isOpen).count());
  }

  private static boolean isOpen(ResultListView.Line line) {
    return line.parts().isEmpty()
        || line.parts().stream().anyMatch(part -> part.result().isEmpty());
  }

  private List<Work> work(Proposal proposal) {
    Map<Long, Reply> byTask =
        replies.ofProposal(proposal.getId()).stream()
            .collect(Collectors.toMap(Reply::getUnitTaskId, Function.identity()));
    Map<String, UnitTask> last = new LinkedHashMap<>();
    unitTasks.ofProposal(proposal.getId()).stream()
        .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
        .sorted(Comparator.comparing(UnitTask::getRound))
        .forEach(task -> last.put(task.getUnitCode(), task));
    return last.values().stream()
        .map(task -> new Work(task, Optional.ofNullable(byTask.get(task.getId())), measures(task)))
        .toList();
  }

  /** What the unit's room plans for each suggestion, for those who may read the room. */
  private Map<Integer, String> measures(UnitTask task) {
    return room.mayRead(task)
        ? plans.lines(task.getId()).stream()
            .collect(Collectors.toMap(PlanLine::getItemNo, this::measure))
        : Map.of();
  }

  private String measure(PlanLine line) {
    return texts.of(
        "results.measure", line.getMeasure(), line.getSection(), formats.day(line.getDueOn()));
  }

  private ResultListView.Part part(Work work, int number, int all) {
    UnitTask task = work.task();
    Optional<Reply> reply = work.reply();
    int index = task.itemsOf(all).indexOf(number);
    Optional<ItemAnswer> answer =
        reply
            .map(Reply::getItemAnswers)
            .filter(answers -> index < answers.size())
            .map(answers -> answers.get(index));
    return new ResultListView.Part(
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()),
        task.getRound(),
        texts.of(task.getStatus().messageKey()),
        work.measures().getOrDefault(number, ""),
        answer.map(ItemAnswer::answer).orElse(""),
        answer.map(one -> codes.labelOf(reply.orElseThrow(), one)).orElse(""),
        answer.map(one -> tone(one.itemClass())).orElse(""),
        answer.map(ItemAnswer::doneBy).map(formats::day).orElse(""),
        reply
            .map(
                one ->
                    texts.of(
                        "results.letter",
                        one.getLetterNumber(),
                        formats.day(formats.dayOf(one.getSentAt()))))
            .orElse(""));
  }

  private List<ResultListView.Count> counts(List<Work> work) {
    record Key(String label, ResultClass resultClass) {}
    Map<Key, Integer> counts = new LinkedHashMap<>();
    for (Work one : work) {
      one.reply()
          .ifPresent(
              reply ->
                  reply
                      .getItemAnswers()
                      .forEach(
                          answer ->
                              counts.merge(
                                  new Key(codes.labelOf(reply, answer), answer.itemClass()),
                                  1,
                                  Integer::sum)));
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().resultClass()))
        .map(
            entry ->
                new ResultListView.Count(
                    entry.getKey().label(), tone(entry.getKey().resultClass()), entry.getValue()))
        .toList();
  }

  /** Colour of the mark of a class. */
  static String tone(ResultClass resultClass) {
    return switch (resultClass) {
      case SOLVED -> "good";
      case PLANNED -> "info";
      case LATER -> "near";
      case REFERENCE -> "";
    };
  }
}
