package org.tian.desk;

import java.util.List;

/** The talks of a case, unit by unit, as far as the reader may read them. */
public record ContactsView(
    long caseId, String number, String title, List<Unit> units, String today) {

  /**
   * One unit's talks.
   *
   * @param roomUrl page of its list, or empty for those who do not read it
   * @param recording whether the reader may enter a talk
   * @param proposals proposals among which the reader may choose, empty when there is only one
   * @param dispensable talks on which the reader may decide not to insist
   */
  public record Unit(
      long taskId,
      String unit,
      String role,
      String roomUrl,
      List<Owed> owed,
      boolean confirmedOnly,
      List<Talk> talks,
      List<String> dispensed,
      boolean recording,
      List<Choice> ways,
      List<Choice> proposals,
      List<Choice> dispensable) {}

  /** What is asked for, and whether there is enough of it. */
  public record Owed(String words, boolean met) {}

  /**
   * A talk.
   *
   * @param states what the other side says, one line for each proposal
   * @param answering whether the reader is asked to confirm it
   * @param correcting whether the reader may correct it
   * @param minuting whether the reader may write its minutes
   */
  public record Talk(
      long id,
      String way,
      String wayCode,
      String day,
      String heldOn,
      String phase,
      String unitPeople,
      String proposerPeople,
      String said,
      List<String> minutes,
      String recorded,
      List<State> states,
      String correction,
      boolean replaced,
      List<File> files,
      boolean answering,
      boolean correcting,
      boolean minuting) {}

  /** What one proposer says. */
  public record State(String text, String tone, String note) {}

  /** A file that goes with a talk. */
  public record File(String name, String url) {}

  /** One choice of a list. */
  public record Choice(String value, String text) {}
}
