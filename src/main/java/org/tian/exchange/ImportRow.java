package org.tian.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tian.proposal.DraftContent;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Suggestion;

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
        ProposalText.of(
            text(ImportColumn.TITLE),
            text(ImportColumn.SITUATION),
            text(ImportColumn.ANALYSIS),
            suggestions()),
        parts(text(ImportColumn.UNITS), "[;；,，|\\s]"),
        true,
        true);
  }

  /** Whom and results stand at the same place of their cell as the suggestion; gaps are allowed. */
  private List<Suggestion> suggestions() {
    List<String> what = parts(text(ImportColumn.SUGGESTIONS), "[|\\n]");
    String[] whom = text(ImportColumn.WHOM).split("[|\\n]", -1);
    String[] results = text(ImportColumn.RESULTS).split("[|\\n]", -1);
    return IntStream.range(0, what.size())
        .mapToObj(i -> new Suggestion(what.get(i), at(whom, i), null, at(results, i)))
        .toList();
  }

  private static String at(String[] cells, int index) {
    return index < cells.length ? cells[index] : "";
  }

  private static List<String> parts(String cell, String separators) {
    return Arrays.stream(cell.split(separators))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
