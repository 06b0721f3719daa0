package org.tian.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tian.proposal.DraftContent;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;

/**
 * One row of an import file.
 *
 * @param number line in the file as a spreadsheet shows it; the header is line 1
 */
public record ImportRow(int number, Map<ImportColumn, String> cells) {

  /** The text of a cell, without space around it; empty when there is none. */
  public String text(ImportColumn column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** What the row says, as the editor would send it. The kind must have been checked. */
  DraftContent content() {
    return new DraftContent(
        ImportKinds.of(text(ImportColumn.KIND)).orElse(ProposalKind.INDIVIDUAL),
        text(ImportColumn.BODY),
        new ProposalText(
            text(ImportColumn.TITLE),
            text(ImportColumn.SITUATION),
            text(ImportColumn.ANALYSIS),
            parts(text(ImportColumn.SUGGESTIONS), "[|\\n]")),
        parts(text(ImportColumn.UNITS), "[;；,，|\\s]"),
        true,
        true);
  }

  private static List<String> parts(String cell, String separators) {
    return Arrays.stream(cell.split(separators))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
