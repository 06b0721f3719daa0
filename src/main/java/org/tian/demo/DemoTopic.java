package org.tian.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of {@code db/demo/cultivations.tsv}: a topic with all that is said about it, and how far
 * it has come.
 */
class DemoTopic {

  /** Where its story stops. */
  enum Stage {
    DECLARED,
    DECLINED,
    RESEARCHING,
    EXPERT_REVIEW,
    PRE_REVIEW,
    DRAFTED
  }

  private final Map<String, String> row;
  private long id;
  private String number;
  private boolean returned;

  DemoTopic(Map<String, String> row) {
    this.row = row;
  }

  String text(String column) {
    return row.getOrDefault(column, "");
  }

  /** The parts of a cell, parted by a bar; codes by a semicolon. */
  List<String> parts(String column) {
    return Arrays.stream(text(column).split("[|;]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  Stage stage() {
    return Stage.valueOf(text("stage"));
  }

  /** The moment so many days after it was declared. */
  Instant dayOf(Instant now, double days) {
    double ago = Integer.parseInt(text("declared_days_ago")) - days;
    return now.minusSeconds(Math.round(ago * Duration.ofDays(1).toSeconds()));
  }

  void declaredAs(long cultivationId, String cultivationNumber) {
    id = cultivationId;
    number = cultivationNumber;
  }

  /** Its last answer was sent back. */
  void returned() {
    returned = true;
  }

  boolean isReturned() {
    return returned;
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }
}
