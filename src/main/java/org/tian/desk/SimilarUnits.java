package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.handling.Openness;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ReplyStatus;
import org.tian.handling.ResultCodes;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseUnits;
import org.tian.shared.CurrentActor;
import org.tian.shared.Texts;

/** Who answers a similar case, and what the answer was. */
@Component
class SimilarUnits {

  private static final int EXCERPT = 120;

  private final CaseUnits units;
  private final Replies replies;
  private final ResultCodes codes;
  private final Directory directory;
  private final Texts texts;

  SimilarUnits(
      CaseUnits units, Replies replies, ResultCodes codes, Directory directory, Texts texts) {
    this.units = units;
    this.replies = replies;
    this.codes = codes;
    this.directory = directory;
    this.texts = texts;
  }

  /** Names of the answering units, as far as the reader may know them. */
  String of(long proposalId) {
    return String.join(
        texts.of("desk.comma"),
        units
            .shownTo(CurrentActor.get().personId(), List.of(proposalId))
            .getOrDefault(proposalId, List.of())
            .stream()
            .filter(CaseUnits.HandlingUnit::answers)
            .map(CaseUnits.HandlingUnit::name)
            .toList());
  }

  /**
   * What was answered, for somebody who may read the case: unit, result and the beginning of an
   * open reply.
   */
  List<String> answersOf(long proposalId) {
    return replies.ofProposal(proposalId).stream()
        .filter(reply -> reply.getStatus() == ReplyStatus.SENT)
        .map(this::inWords)
        .toList();
  }

  private String inWords(Reply reply) {
    String result = codes.labelOf(reply);
    String body = reply.getOpenness() == Openness.OPEN ? reply.getBody().strip() : "";
    return texts.of(
        body.isEmpty() ? "similar.answer.closed" : "similar.answer",
        directory.nameOf(reply.getUnitCode()),
        result,
        body.length() > EXCERPT ? body.substring(0, EXCERPT) + "……" : body);
  }
}
