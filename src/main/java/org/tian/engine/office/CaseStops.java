package org.tian.engine.office;

import org.springframework.stereotype.Service;
import org.tian.shared.WholeStep;

/**
 * Lets a case stand still, go on or end: 挂起, 恢复 and 终止.
 *
 * <p>For those whom {@link org.tian.engine.CaseKeepers} names. A task stands for its case here: the
 * whole tree of process instances it belongs to. Other processes of the same case key, such as a
 * promise, go on.
 */
@Service
public class CaseStops {

  /**
   * 挂起: nothing of the case can be claimed, completed or moved until it is resumed, timers wait and
   * deadlines stand still.
   *
   * @throws org.tian.shared.RefusedException {@code office.not-keeper}, {@code office.suspended}
   */
  @WholeStep
  public void suspend(String taskId, String reason) {
    throw new UnsupportedOperationException(taskId);
  }

  /**
   * 恢复: the case goes on, with the deadlines that the suspension had stopped.
   *
   * @throws org.tian.shared.RefusedException {@code office.not-keeper}, {@code
   *     office.not-suspended}
   */
  @WholeStep
  public void resume(String taskId, String reason) {
    throw new UnsupportedOperationException(taskId);
  }

  /**
   * 终止: the case ends here, with all that is open in it; what that means is said by the {@link
   * org.tian.engine.CaseTermination} of the module it belongs to.
   *
   * @throws org.tian.shared.RefusedException {@code office.not-keeper}, {@code
   *     office.terminate.part} and those of the module
   */
  @WholeStep
  public void terminate(String taskId, String reason) {
    throw new UnsupportedOperationException(taskId);
  }
}
