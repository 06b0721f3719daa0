package org.tian.engine.office;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tian.engine.WorkItem;
import org.tian.shared.WholeStep;

/**
 * Moves a case against the arrows of its model: 退回, 撤回 and 跳转.
 *
 * <p>Acts for {@link org.tian.engine.ActingPerson}. What is asked for is judged anew each time it
 * is done, from what has really happened and in one transaction with it: whoever comes second is
 * told {@code task.gone} or why it is not possible any more. Beside it stand {@link CaseStops} for
 * 挂起, 恢复 and 终止.
 */
@Service
public class StepMoves {

  /** Target of {@link #returnTo}: the first step on the way, of whoever started the case if any. */
  public static final String STARTER = "STARTER";

  /**
   * The steps a task has come through, the last one first; for whoever may work on it.
   *
   * <p>Only what was really completed on the way to this task: not what a colleague does in a
   * branch beside it, not what was undone before. With why the case cannot go back there, where
   * something stands against it.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone}, {@code task.not-yours}
   */
  public List<PassedStep> passed(String taskId) {
    throw new UnsupportedOperationException(taskId);
  }

  /**
   * 退回: the case goes back to a step that was passed; what was done since is undone, the newest
   * first. In a branch of parallel work only that branch goes back, if the step lies in it; if it
   * lies before the fork, the branches beside it end as well.
   *
   * @param target {@link PassedStep#target} or {@link #STARTER}
   * @param reason see {@link OperationLog#checkedReason}
   * @return the tasks that have come into being
   * @throws org.tian.shared.RefusedException {@code task.gone}, {@code task.not-yours}, {@code
   *     task.claimed-by}, {@code office.suspended}, {@code office.return.*}, {@code office.move.*},
   *     {@code office.stands.*}
   */
  @WholeStep
  public List<WorkItem> returnTo(String taskId, String target, String reason) {
    throw new UnsupportedOperationException(taskId);
  }

  /**
   * 撤回: the person takes back the own last step, while nobody has acted on what followed.
   *
   * @param taskId the task the person completed
   * @return the tasks that have come into being
   * @throws org.tian.shared.RefusedException {@code office.withdraw.*} and those of {@link
   *     #returnTo}
   */
  @WholeStep
  public List<WorkItem> withdraw(String taskId, String reason) {
    throw new UnsupportedOperationException(taskId);
  }

  /**
   * 跳转: a process administrator puts the case at another step of the same process or of the one
   * that called it. Undoes nothing; the trail says so.
   *
   * @param target element id of a user task, as the offer names it
   * @return the tasks that have come into being
   * @throws org.tian.shared.RefusedException {@code office.jump.*}
   */
  @WholeStep
  public List<WorkItem> jump(String taskId, String target, String reason) {
    throw new UnsupportedOperationException(taskId);
  }
}
