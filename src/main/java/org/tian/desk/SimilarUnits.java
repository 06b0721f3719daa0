package org.tian.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.Openness;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ReplyStatus;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** Who answers a similar case, and what the answer was. */
@Component
class SimilarUnits {

  private static final Set<UnitTaskStatus> GONE =
      EnumSet.of(UnitTaskStatus.RETURNED, UnitTaskStatus.CANCELLED);
  private static final int EXCERPT = 120;

  private final UnitTasks unitTasks;
  private final Replies replies;
  private final Directory directory;
  private final Texts texts;

  SimilarUnits(UnitTasks unitTasks, Replies replies, Directory directory, Texts texts) {
    this.unitTasks = unitTasks;
    this.replies = replies;
    this.directory = directory;
    this.texts = texts;
  }

  /** Names of the answering units; units of a filed case stand in the catalogue. */
  String of(long proposalId) {
    return String.join(
        texts.of("desk.comma"),
        unitTasks.ofProposal(proposalId).stream()
            .filter(task -> task.getRole().answers() && !GONE.contains(task.getStatus()))
            .map(UnitTask::getUnitCode)
            .distinct()
            .map(directory::nameOf)
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
    String result =
        reply.getResultClass() == null ? "" : texts.of(reply.getResultClass().messageKey());
    String body = reply.getOpenness() == Openness.OPEN ? reply.getBody().strip() : "";
    return texts.of(
        body.isEmpty() ? "similar.answer.closed" : "similar.answer",
        directory.nameOf(reply.getUnitCode()),
        result,
        body.length() > EXCERPT ? body.substring(0, EXCERPT) + "……" : body);
  }
}
