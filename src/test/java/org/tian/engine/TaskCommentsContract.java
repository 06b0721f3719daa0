package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What colleagues say about a task. Runs on H2 and on MySQL. */
abstract class TaskCommentsContract {

  @Autowired private Probe probe;
  @Autowired private TaskComments comments;

  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    task = probe.taskOf(probe.start("关于留言的提案"));
  }

  @Test
  void showsLatestFirst_pageByPage() {
    for (int number = 1; number <= 3; number++) {
      String text = " 第" + number + "条 ";
      probe.by("chenmin", () -> comments.add(task, text));
    }

    var first = probe.as("shishilin", () -> comments.of(task, null, 2));
    var second = probe.as("shishilin", () -> comments.of(task, first.get(1).getId(), 2));

    assertThat(first).extracting(TaskComment::getText).containsExactly("第3条", "第2条");
    assertThat(second).extracting(TaskComment::getText).containsExactly("第1条");
    assertThat(second.get(0).getPersonId()).isEqualTo("chenmin");
  }

  @Test
  void hidesTaskAndComments_fromWhomItDoesNotConcern() {
    assertThatThrownBy(() -> probe.as("zhaoqiang", () -> comments.of(task, null, 10)))
        .hasMessage("task.not-found");
    assertThatThrownBy(() -> probe.as("zhaoqiang", () -> comments.add(task, "x")))
        .hasMessage("task.not-found");
  }

  @Test
  void refusesCommentWithoutWords_andTooLong() {
    assertThatThrownBy(() -> probe.as("chenmin", () -> comments.add(task, "  ")))
        .hasMessage("comment.length");
    assertThatThrownBy(() -> probe.as("chenmin", () -> comments.add(task, "长".repeat(2001))))
        .hasMessage("comment.length");
  }
}
