package org.tian.desk;

import java.util.List;

/**
 * The rules of a committee, by stage, and what was changed.
 *
 * @param committees all whose rules the reader keeps
 * @param query words looked for, or empty
 * @param olderUrl address of older changes, or null
 * @param latestUrl address of the latest changes when these are older ones, or null
 */
public record SettingsView(
    List<Choice> committees,
    Choice committee,
    String query,
    List<Stage> stages,
    List<Change> changes,
    String olderUrl,
    String latestUrl) {

  /** Something to choose, with its code. */
  public record Choice(String code, String name) {}

  /** The rules of a stage. */
  public record Stage(String code, String name, List<Row> rows) {}

  /**
   * A rule in words.
   *
   * @param own whether the committee set something else than the default
   * @param url where it is changed
   * @param elsewhere whether that is a page of its own
   */
  public record Row(
      String code,
      String name,
      String meaning,
      String value,
      String standard,
      String range,
      boolean own,
      String url,
      boolean elsewhere) {}

  /** A change in words. */
  public record Change(
      String moment, String person, String rule, String before, String after, String reason) {}

  /**
   * One rule to be changed.
   *
   * @param kind {@code number}, {@code choice}, {@code period} or {@code text}
   * @param before value as it is stored, which the reader has seen
   * @param typed value as it is typed, or as it counts now; of a period its number
   * @param unit what a period counts in, as it is stored; else empty
   */
  public record Form(
      Choice committee,
      Row rule,
      String kind,
      List<Choice> options,
      String before,
      String typed,
      String unit,
      String reason) {}
}
