package org.tian.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was taken away and what was added between two texts, sign by sign for Chinese, word by word
 * for Latin letters and figures.
 */
public final class TextDifference {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+|[0-9]+(?:\\.[0-9]+)?|(?s).");

  /**
   * Between two changes so few equal signs are no anchor for the eye: they are shown as changed.
   */
  private static final int SHORTEST_ANCHOR = 2;

  private TextDifference() {}

  /** What happened to a piece of text. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** A piece of the two texts. */
  public record Segment(Kind kind, String text) {}

  /** The pieces in reading order; what was removed stands before what came in its place. */
  public static List<Segment> between(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(segments, Kind.SAME, old.subList(at, start));
      add(segments, Kind.REMOVED, delta.getSource().getLines());
      add(segments, Kind.ADDED, delta.getTarget().getLines());
      at = start + delta.getSource().size();
    }
    add(segments, Kind.SAME, old.subList(at, old.size()));
    return readable(segments);
  }

  private static void add(List<Segment> segments, Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      segments.add(new Segment(kind, String.join("", tokens)));
    }
  }

  /** Joins changes that only a sign or two of equal text part. */
  private static List<Segment> readable(List<Segment> segments) {
    List<Segment> joined = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean changedBefore = removed.length() + added.length() > 0;
      boolean last = i == segments.size() - 1;
      switch (segment.kind()) {
        case REMOVED -> removed.append(segment.text());
        case ADDED -> added.append(segment.text());
        case SAME -> {
          if (changedBefore && !last && isNoAnchor(segment.text())) {
            removed.append(segment.text());
            added.append(segment.text());
          } else {
            flush(joined, removed, added);
            joined.add(segment);
          }
        }
      }
    }
    flush(joined, removed, added);
    return joined;
  }

  private static boolean isNoAnchor(String text) {
    return ProposalText.count(text) < SHORTEST_ANCHOR && !text.equals("\n");
  }

  private static void flush(List<Segment> joined, StringBuilder removed, StringBuilder added) {
    if (removed.length() > 0) {
      joined.add(new Segment(Kind.REMOVED, removed.toString()));
    }
    if (added.length() > 0) {
      joined.add(new Segment(Kind.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
