package org.tian.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The difference between two versions, part by part.
 *
 * @param parts all parts of the later version, and suggestions that are gone at their old place
 */
public record VersionDifference(List<Part> parts) {

  /**
   * One part.
   *
   * @param name {@code title}, {@code situation}, {@code analysis} or {@code suggestion}
   * @param number number of the suggestion in the later version, 0 for other parts and for
   *     suggestions that are gone
   */
  public record Part(String name, int number, List<TextDifference.Segment> segments) {

    public boolean isChanged() {
      return segments.stream().anyMatch(segment -> segment.kind() != TextDifference.Kind.SAME);
    }
  }

  /**
   * Compares two versions.
   *
   * @param inLines how a suggestion is written out
   */
  public static VersionDifference between(
      ProposalText before, ProposalText after, Function<Suggestion, String> inLines) {
    List<Part> parts = new ArrayList<>();
    parts.add(part("title", 0, before.title(), after.title()));
    parts.add(part("situation", 0, before.situation(), after.situation()));
    parts.add(part("analysis", 0, before.analysis(), after.analysis()));
    suggestions(
        before.items().stream().map(inLines).toList(),
        after.items().stream().map(inLines).toList(),
        parts);
    return new VersionDifference(parts);
  }

  /** Whether anything differs. */
  public boolean isChanged() {
    return parts.stream().anyMatch(Part::isChanged);
  }

  /** Equal suggestions find each other also when others came between; the rest pair in order. */
  private static void suggestions(List<String> old, List<String> now, List<Part> parts) {
    int atOld = 0;
    int atNow = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      while (atOld < delta.getSource().getPosition()) {
        parts.add(part("suggestion", atNow + 1, old.get(atOld++), now.get(atNow++)));
      }
      int gone = delta.getSource().size();
      int come = delta.getTarget().size();
      for (int i = 0; i < Math.max(gone, come); i++) {
        parts.add(
            part(
                "suggestion",
                i < come ? atNow + i + 1 : 0,
                i < gone ? old.get(atOld + i) : "",
                i < come ? now.get(atNow + i) : ""));
      }
      atOld += gone;
      atNow += come;
    }
    while (atOld < old.size()) {
      parts.add(part("suggestion", atNow + 1, old.get(atOld++), now.get(atNow++)));
    }
  }

  private static Part part(String name, int number, String before, String after) {
    return new Part(name, number, TextDifference.between(before, after));
  }
}
