package org.tian.desk;

import java.util.List;

/**
 * A case as its page, the task page and the dossier show it: everything in words, nothing the
 * reader may not see.
 *
 * @param number case number, flow number before filing, or empty for a draft
 * @param filed whether that is the case number
 * @param status in words
 * @param tone {@code good}, {@code near}, {@code late}, {@code info} or empty, for the mark's
 *     colour
 * @param facts names and values for the head
 * @param outcome the last decision's reason where the reader must know it, or empty
 * @param similarUrl where similar cases are found, for those who review the case; else empty
 * @param versions how many versions of the words the reader can compare
 * @param mainCase the case it is merged into, or null
 */
public record CaseView(
    long id,
    String number,
    boolean filed,
    String title,
    String status,
    String tone,
    List<Fact> facts,
    String outcome,
    String similarUrl,
    Link mainCase,
    List<Link> mergedCases,
    List<OpenStep> openSteps,
    List<String> situation,
    List<String> analysis,
    List<Item> items,
    List<UnitLine> units,
    List<ReplyView> replies,
    List<OpinionView> opinions,
    List<RatedRoundView> ratings,
    List<Document> documents,
    List<Event> timeline,
    List<Diagram> diagrams,
    boolean withdrawable,
    boolean draft,
    int versions) {

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /** A case to go to. */
  public record Link(String text, String url) {}

  /**
   * What is open now.
   *
   * @param holder who is to act
   * @param url the task, for those who may open it; else empty
   * @param operationsUrl what else the reader may do about it, such as urging; empty for nothing
   */
  public record OpenStep(
      String step, String unit, String holder, DueView due, String url, String operationsUrl) {}

  /**
   * A suggestion with the answers given so far.
   *
   * @param whom whom it concerns, or empty
   * @param result what is expected of it, or empty
   */
  public record Item(String text, String whom, String result, List<Answer> answers) {}

  /**
   * What one unit answered to a suggestion.
   *
   * @param tone colour of the class's mark
   * @param doneBy the promised day, or empty
   * @param later the result after tracking, in words; empty as long as there is none
   */
  public record Answer(
      String unit, String resultClass, String tone, String text, String doneBy, String later) {}

  /**
   * A unit's part.
   *
   * @param round number of the handling, from 1
   * @param moment when it last moved, in words
   * @param overdue that nobody has signed for it in time, or empty
   */
  public record UnitLine(
      String unit, String role, String status, int round, String moment, String overdue) {}

  /**
   * A reply that was sent.
   *
   * @param items its answers, where they answer the suggestions of another case; else empty
   * @param earlier what differs from the reply of the same unit in the round before, or empty
   * @param asksForReceipt whether the reader has not signed the receipt yet
   */
  public record ReplyView(
      long id,
      String unit,
      String letterNumber,
      int round,
      String resultClass,
      String openness,
      List<String> body,
      List<String> contacts,
      List<Fact> facts,
      List<AnsweredItem> items,
      List<VersionsView.Part> earlier,
      boolean asksForReceipt) {}

  /** A suggestion of the main case and the answer to it. */
  public record AnsweredItem(String suggestion, Answer answer) {}

  /** A co-unit's opinion; only for officials and units. */
  public record OpinionView(String unit, String letterNumber, List<String> text, String moment) {}

  /**
   * One round of rating.
   *
   * @param overall the rating as a whole, or empty while it is open
   * @param decision whether it was handled again and why, or empty
   */
  public record RatedRoundView(
      int round, String overall, List<RatingView> ratings, String decision) {}

  /** A rating, for those who may read it. */
  public record RatingView(String rater, String satisfaction, String attitude, String comment) {}

  /**
   * A file, or a document in several formats.
   *
   * @param name of the document, or empty when its link tells the name
   */
  public record Document(String name, List<Link> links) {}

  /**
   * One line of the history.
   *
   * @param minor whether it only tells who took or finished a task
   */
  public record Event(String moment, String actor, String action, String reason, boolean minor) {}

  /**
   * A process to be drawn.
   *
   * @param url where the drawing's data come from
   * @param state running or ended, in words
   * @param running whether it still runs
   */
  public record Diagram(
      String id, String name, String url, String state, boolean running, List<DrawnStep> steps) {}

  /** A step of the path in words. */
  public record DrawnStep(String name, String from, String until) {}
}
