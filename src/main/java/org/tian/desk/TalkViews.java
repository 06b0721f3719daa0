package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.document.Attachment;
import org.tian.engine.TaskComment;
import org.tian.engine.TaskComments;
import org.tian.organisation.Directory;
import org.tian.proposal.TaskFiles;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts together what is said about a task and what lies beside it. */
@Component
class TalkViews {

  private static final int PAGE_SIZE = 10;
  private static final int KILOBYTE = 1024;

  private final TaskComments comments;
  private final TaskFiles files;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  TalkViews(
      TaskComments comments, TaskFiles files, Directory directory, Formats formats, Texts texts) {
    this.texts = texts;
    this.comments = comments;
    this.files = files;
    this.directory = directory;
    this.formats = formats;
  }

  /** Also asks whether the acting person may read it. */
  TalkView of(String taskId, String personId, Long before) {
    List<TaskComment> found = comments.of(taskId, before, PAGE_SIZE + 1);
    String base = "/desk/tasks/" + taskId;
    return new TalkView(
        base,
        found.stream().limit(PAGE_SIZE).map(this::comment).toList(),
        found.size() > PAGE_SIZE ? found.get(PAGE_SIZE - 1).getId() : null,
        files.of(taskId).stream().map(file -> file(file, base, personId)).toList(),
        TaskComments.MAX_LENGTH);
  }

  private TalkView.Comment comment(TaskComment comment) {
    return new TalkView.Comment(
        comment.getId(),
        directory.personName(comment.getPersonId()),
        formats.moment(comment.getWrittenAt()),
        comment.getText());
  }

  private TalkView.File file(Attachment file, String base, String personId) {
    return new TalkView.File(
        file.getId(),
        file.getName(),
        texts.of("talk.size", Math.max(1, file.getSizeBytes() / KILOBYTE)),
        directory.personName(file.getStoredBy()),
        formats.moment(file.getStoredAt()),
        base + "/files/" + file.getId(),
        file.getStoredBy().equals(personId));
  }
}
