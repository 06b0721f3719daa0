package org.tian.proposal;

import java.util.List;
import java.util.Objects;

/**
 * The words of a proposal: title (案由) and the three parts 情况, 分析, 建议.
 *
 * <p>May be incomplete while a draft; {@link TextRules} tells whether it can be submitted.
 *
 * @param suggestions one entry an item, in order
 */
public record ProposalText(
    String title, String situation, String analysis, List<String> suggestions) {

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

  static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
