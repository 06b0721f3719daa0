package org.tian.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of {@code db/demo/proposals.tsv}: a proposal with all that is said and decided about it.
 *
 * @param row cells by column name
 */
record DemoProposal(Map<String, String> row) {

  String text(String column) {
    return row.getOrDefault(column, "");
  }

  int number() {
    return Integer.parseInt(text("no"));
  }

  String committee() {
    return text("committee_code");
  }

  String proposer() {
    return text("proposer_id");
  }

  /** Where its story has come to, such as {@code IN_HANDLING}. */
  DemoStory story() {
    return DemoStory.valueOf(text("story").split(":")[0]);
  }

  /** Number of the row it was merged into. */
  int mergedInto() {
    return Integer.parseInt(text("story").split(":")[1]);
  }

  /** Whole days before today on which it was submitted; drafts were begun a few days ago. */
  int submittedDaysAgo() {
    return text("submitted_days_ago").isEmpty() ? 5 : Integer.parseInt(text("submitted_days_ago"));
  }

  List<String> codes(String column) {
    return Arrays.stream(text(column).split(";")).filter(code -> !code.isBlank()).toList();
  }

  List<String> parts(String column) {
    return Arrays.stream(text(column).split("\\|")).map(String::strip).toList();
  }
}
