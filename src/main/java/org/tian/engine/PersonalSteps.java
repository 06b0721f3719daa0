package org.tian.engine;

import java.util.Set;

/**
 * Steps that a person does in their own name and nobody in their place (decision 0031): signing as
 * proposer or for a body that proposes, consenting as proposer, rating an answer, an expert's blind
 * opinion, and what a declarer writes. A standing deputy neither sees nor does them.
 */
public final class PersonalSteps {

  private static final Set<String> TASK_KEYS =
      Set.of(
          "Task_AnswerInvitation",
          "Task_ConfirmForBody",
          "Task_SignForBody",
          "Task_ReviseProposal",
          "Task_ConsentExtension",
          "Task_RateReply",
          "Task_WriteExpertComments",
          "Task_AnswerComments",
          "Task_WriteResearchPlan",
          "Task_WriteFindings",
          "Task_OpenDraft");

  private PersonalSteps() {}

  /** Element ids of the user tasks. */
  public static Set<String> taskKeys() {
    return TASK_KEYS;
  }

  public static boolean contain(String taskKey) {
    return TASK_KEYS.contains(taskKey);
  }
}
