package org.tian.desk;

import java.util.List;

/**
 * A promise with its history.
 *
 * @param item which suggestion it answers, in words
 * @param taskUrl the step that waits, for those whose step it is; else empty
 * @param taskName what that step is called
 * @param due how much time is left; null when it is closed
 * @param overdue that no report came in time, or empty
 * @param days every day that was promised, the first one first
 * @param early whether the reader may report before the day
 * @param uploads whether the reader may attach files
 * @param comments whether the reader may say something as a proposer
 */
public record CommitmentView(
    long id,
    String promise,
    String item,
    String suggestion,
    String caseUrl,
    String caseTitle,
    String caseNumber,
    String state,
    String tone,
    List<CaseView.Fact> facts,
    String taskUrl,
    String taskName,
    DueView due,
    String overdue,
    List<Day> days,
    List<Report> reports,
    List<Comment> said,
    List<File> files,
    boolean early,
    boolean uploads,
    boolean comments) {

  /** A day that was promised. */
  public record Day(String name, String day) {}

  /**
   * What the unit reported.
   *
   * @param newDay from which day to which, or empty
   * @param evidenceUrl an address of the web, or empty
   * @param answers what office and director said, one sentence each
   */
  public record Report(
      String head,
      String outcome,
      String tone,
      boolean early,
      List<String> words,
      String newDay,
      String evidenceUrl,
      List<File> files,
      List<String> answers) {}

  /** What a proposer said. */
  public record Comment(String who, String moment, boolean kept, String words) {}

  /**
   * A file.
   *
   * @param fresh whether no report has taken it yet
   */
  public record File(long id, String name, String url, boolean fresh) {}
}
