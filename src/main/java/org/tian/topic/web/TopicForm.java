package org.tian.topic.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tian.topic.SourceRef;
import org.tian.topic.TopicContent;

/**
 * The form of a topic as it was typed.
 *
 * @param group group of clues it is drawn from, or null
 * @param workPoint work point it is drawn from, or null
 * @param word year and hot word it is drawn from, separated by a blank, or empty
 */
public record TopicForm(
    String title,
    String reasons,
    String directions,
    String concerned,
    Long group,
    Long workPoint,
    String word) {

  public TopicForm {
    title = Objects.toString(title, "");
    reasons = Objects.toString(reasons, "");
    directions = Objects.toString(directions, "");
    concerned = Objects.toString(concerned, "");
    word = Objects.toString(word, "");
  }

  TopicContent content() {
    return new TopicContent(title, reasons, directions, concerned);
  }

  List<SourceRef> sources() {
    return Stream.of(
            group == null ? null : SourceRef.group(group),
            workPoint == null ? null : SourceRef.workPoint(workPoint),
            wordOf(word))
        .filter(Objects::nonNull)
        .toList();
  }

  private static SourceRef wordOf(String choice) {
    return choice.matches("\\d{4} .{1,60}")
        ? SourceRef.hotWord(choice.substring(5), Integer.parseInt(choice.substring(0, 4)))
        : null;
  }
}
