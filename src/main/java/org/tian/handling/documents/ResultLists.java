package org.tian.handling.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Proposers;
import org.tian.shared.Formats;

/** One list for the case: every suggestion with the last answer of each unit that answers it. */
@Component
class ResultLists implements CaseDocument {

  private final Replies replies;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final Proposers proposers;
  private final Directory directory;
  private final Formats formats;

  ResultLists(
      Replies replies,
      UnitTasks unitTasks,
      Proposals proposals,
      Proposers proposers,
      Directory directory,
      Formats formats) {
    this.replies = replies;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.proposers = proposers;
    this.directory = directory;
    this.formats = formats;
  }

  private record Numbered(int number, ResultList.Line line) {}

  @Override
  public String kind() {
    return "result-list";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    Proposal answered = proposals.get(proposal.answeredInCase());
    List<Reply> last = last(replies.ofProposal(answered.getId()));
    List<Numbered> lines = last.stream().flatMap(reply -> lines(answered, reply).stream()).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    return List.of(
        new DocumentPart(
            "all",
            new ResultList(
                directory.nameOf(answered.getCommitteeCode()),
                answered.getSessionName(),
                answered.getDisplayNumber(),
                answered.getTitle(),
                proposers.namesOf(answered),
                lines.stream()
                    .sorted(Comparator.comparingInt(Numbered::number))
                    .map(Numbered::line)
                    .toList(),
                formats.day(formats.dayOf(last.get(last.size() - 1).getSentAt())))));
  }

  /** Of several rounds the last one counts. */
  private static List<Reply> last(List<Reply> sent) {
    return sent.stream()
        .filter(
            reply ->
                sent.stream()
                    .noneMatch(
                        later ->
                            later.getUnitCode().equals(reply.getUnitCode())
                                && later.getRound() > reply.getRound()))
        .toList();
  }

  private List<Numbered> lines(Proposal proposal, Reply reply) {
    int all = proposal.getSuggestions().size();
    List<Integer> numbers = unitTasks.get(reply.getUnitTaskId()).itemsOf(all);
    List<ItemAnswer> answers = reply.getItemAnswers();
    List<Numbered> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(numbers.size(), answers.size()); i++) {
      ItemAnswer answer = answers.get(i);
      int number = numbers.get(i);
      lines.add(
          new Numbered(
              number,
              new ResultList.Line(
                  String.valueOf(number),
                  proposal.getSuggestions().get(number - 1).getText(),
                  directory.nameOf(reply.getUnitCode()),
                  Objects.toString(answer.code(), ""),
                  answer.answer(),
                  answer.doneBy() == null ? "" : formats.day(answer.doneBy()))));
    }
    return lines;
  }
}
