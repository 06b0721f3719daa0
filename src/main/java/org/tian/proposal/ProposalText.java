package org.tian.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a proposal: title (案由) and the three parts 情况, 分析, 建议.
 *
 * <p>May be incomplete while a draft; {@link TextRules} tells whether it can be submitted.
 *
 * @param suggestions what is to be done, one entry an item, in order
 * @param aims whom the suggestion at the same place concerns and what is expected of it
 */
public record ProposalText(
    String title, String situation, String analysis, List<String> suggestions, List<Aim> aims) {

  private static final char PART_END = '\u001f';
  private static final char AIM_BEGIN = '\u001e';

  /**
   * Whom a suggestion concerns and what is expected of it.
   *
   * @param unit code of the unit, or null
   */
  public record Aim(String whom, String unit, String result) {

    static final Aim NONE = new Aim("", null, "");

    static Aim of(Suggestion item) {
      return new Aim(item.whom(), item.unit(), item.result());
    }
  }

  public ProposalText {
    title = Objects.toString(title, "").strip();
    situation = Objects.toString(situation, "").strip();
    analysis = Objects.toString(analysis, "").strip();
    suggestions =
        suggestions == null
            ? List.of()
            : suggestions.stream().map(item -> Objects.toString(item, "").strip()).toList();
    aims = asManyAs(suggestions.size(), aims);
  }

  /** Words whose suggestions only say what. */
  public ProposalText(String title, String situation, String analysis, List<String> suggestions) {
    this(title, situation, analysis, suggestions, List.of());
  }

  /** Words with whole suggestions. */
  public static ProposalText of(
      String title, String situation, String analysis, List<Suggestion> items) {
    List<Suggestion> given = items == null ? List.of() : items;
    return new ProposalText(
        title,
        situation,
        analysis,
        given.stream().map(Suggestion::what).toList(),
        given.stream().map(Aim::of).toList());
  }

  private static List<Aim> asManyAs(int items, List<Aim> aims) {
    List<Aim> all = new ArrayList<>(aims == null ? List.of() : aims);
    while (all.size() < items) {
      all.add(Aim.NONE);
    }
    return List.copyOf(all.subList(0, items));
  }

  /** The suggestions with all they say. */
  public List<Suggestion> items() {
    return IntStream.range(0, suggestions.size())
        .mapToObj(
            i ->
                new Suggestion(
                    suggestions.get(i),
                    aims.get(i).whom(),
                    aims.get(i).unit(),
                    aims.get(i).result()))
        .toList();
  }

  /** Whether nothing is written yet. */
  public boolean isEmpty() {
    return title.isEmpty()
        && situation.isEmpty()
        && analysis.isEmpty()
        && items().stream().allMatch(Suggestion::isEmpty);
  }

  /**
   * Characters of the three parts together, expected results included; a rare character outside the
   * base plane counts one.
   */
  public int length() {
    return count(situation) + count(analysis) + items().stream().mapToInt(Suggestion::length).sum();
  }

  /**
   * Digest of the words, to tell whether they are still those that somebody signed. Suggestions
   * that only say what give the digest they gave before there were aims.
   */
  public String mark() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(
              Stream.of(title, situation, analysis), items().stream().map(ProposalText::inOne))
          .map(part -> part + PART_END)
          .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  private static String inOne(Suggestion item) {
    return item.saysOnlyWhat()
        ? item.what()
        : String.join(
            String.valueOf(AIM_BEGIN),
            item.what(),
            item.whom(),
            Objects.toString(item.unit(), ""),
            item.result());
  }

  static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
