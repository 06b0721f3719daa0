package org.tian.proposal;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.engine.ActingPerson;
import org.tian.engine.TaskComments;
import org.tian.shared.Refusal;

/**
 * Files that colleagues put beside a task. Whoever may read what is said about the task may read
 * them and add one; only who has put one there takes it away.
 *
 * <p>Every method throws {@link org.tian.shared.RefusedException} as {@link TaskComments#readable}
 * does when the task is none of the acting person's.
 */
@Service
public class TaskFiles {

  private final TaskComments comments;
  private final Attachments files;

  TaskFiles(TaskComments comments, Attachments files) {
    this.comments = comments;
    this.files = files;
  }

  public List<Attachment> of(String taskId) {
    comments.readable(taskId);
    return files.of(ownerKey(taskId));
  }

  /**
   * One file.
   *
   * @throws org.tian.shared.RefusedException also {@code document.not-found}
   */
  public Attachment get(String taskId, long fileId) {
    comments.readable(taskId);
    return files.get(ownerKey(taskId), fileId);
  }

  public InputStream open(Attachment file) {
    return files.open(file);
  }

  /**
   * Adds a file.
   *
   * @throws org.tian.shared.RefusedException also as {@link Attachments#store}
   */
  public Attachment add(String taskId, String givenName, InputStream content) {
    comments.readable(taskId);
    return files.store(ownerKey(taskId), givenName, content);
  }

  /**
   * Takes an own file away.
   *
   * @throws org.tian.shared.RefusedException also {@code document.not-found}, even when it is
   *     somebody else's
   */
  public Attachment remove(String taskId, long fileId) {
    Attachment file = get(taskId, fileId);
    if (ActingPerson.id().filter(file.getStoredBy()::equals).isEmpty()) {
      throw Refusal.of("document.not-found").asException();
    }
    return files.remove(ownerKey(taskId), fileId);
  }

  private static String ownerKey(String taskId) {
    return "task:" + taskId;
  }
}
