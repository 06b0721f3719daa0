package org.tian.desk;

import java.util.List;

/**
 * A cultivation as its page and the task page show it: everything in words, nothing the reader may
 * not see; a part that is closed to the reader is null or empty.
 *
 * @param tone colour of the state's mark
 * @param ended why it ended, or empty
 * @param reminded when the declarer was reminded of the research, or empty
 * @param todo the reader's own open step, or null
 * @param topic the reference topic it was declared on, or null
 * @param proposal the proposal opened from it, or null
 */
public record CultivationView(
    long id,
    String number,
    String title,
    String state,
    String tone,
    String ended,
    String reminded,
    List<CaseView.Fact> facts,
    CaseView.Link topic,
    List<CaseView.OpenStep> openSteps,
    CaseView.Link todo,
    DueView due,
    List<String> reason,
    List<String> researchAim,
    Plan plan,
    List<Record> records,
    boolean recordable,
    Meeting meeting,
    boolean written,
    List<String> situation,
    List<String> analysis,
    List<CaseView.Item> items,
    List<Expert> experts,
    List<Comment> comments,
    List<View> views,
    List<CaseView.Event> timeline,
    List<CaseView.Diagram> diagrams,
    boolean courseShown,
    CaseView.Link proposal,
    boolean redraftable,
    boolean withdrawable) {

  /** The research plan. */
  public record Plan(
      String from, String until, List<String> content, List<String> visits, String note) {}

  /** One outing with its files. */
  public record Record(
      String day, String place, String by, List<String> note, List<CaseView.Link> files) {}

  /** The argument meeting. */
  public record Meeting(String day, String place, String attendance, List<String> minutes) {}

  /** Who reviews it and the opinion as a whole. */
  public record Expert(String name, String state, String tone, List<String> opinion) {}

  /** One comment with its answer. */
  public record Comment(
      String expert, String text, String answer, String state, String tone, String note) {}

  /** What a unit thinks of it. */
  public record View(String unit, String opinion, String tone, List<String> text) {}
}
