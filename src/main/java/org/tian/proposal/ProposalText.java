package org.tian.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words of a proposal: title (案由) and the three parts 情况, 分析, 建议.
 *
 * <p>May be incomplete while a draft; {@link TextRules} tells whether it can be submitted.
 *
 * @param suggestions one entry an item, in order
 */
public record ProposalText(
    String title, String situation, String analysis, List<String> suggestions) {

  private static final char PART_END = '\u001f';

  public ProposalText {
    title = Objects.toString(title, "").strip();
    situation = Objects.toString(situation, "").strip();
    analysis = Objects.toString(analysis, "").strip();
    suggestions =
        suggestions == null
            ? List.of()
            : suggestions.stream().map(item -> Objects.toString(item, "").strip()).toList();
  }

  /** Characters of the three parts together; a rare character outside the base plane counts one. */
  public int length() {
    return count(situation)
        + count(analysis)
        + suggestions.stream().mapToInt(ProposalText::count).sum();
  }

  /** Digest of the words, to tell whether they are still those that somebody signed. */
  public String mark() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(Stream.of(title, situation, analysis), suggestions.stream())
          .map(part -> part + PART_END)
          .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
