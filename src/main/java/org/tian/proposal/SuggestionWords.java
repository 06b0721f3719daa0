package org.tian.proposal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** A suggestion in words, and a text with all of them, for pages, forms and letters. */
@Component
public class SuggestionWords {

  private final Directory directory;
  private final Texts texts;

  SuggestionWords(Directory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** Whom it concerns: the writer's words, else the unit's name; may be empty. */
  public String whom(Suggestion item) {
    return item.whom().isEmpty() && item.unit() != null
        ? directory.nameOf(item.unit())
        : item.whom();
  }

  /** All of it in lines: what, then whom and result where they are told. */
  public String inLines(Suggestion item) {
    StringBuilder lines = new StringBuilder(item.what());
    append(lines, "proposal.suggestion.whom", whom(item));
    append(lines, "proposal.suggestion.result", item.result());
    return lines.toString();
  }

  /** Every suggestion in lines, in order. */
  public List<String> inLines(ProposalText text) {
    return text.items().stream().map(this::inLines).toList();
  }

  /** The whole of a proposal's text for one field of a form. */
  public String inOneText(ProposalText text) {
    List<String> items = inLines(text);
    String suggestions =
        IntStream.range(0, items.size())
            .mapToObj(i -> (i + 1) + ". " + items.get(i))
            .collect(Collectors.joining("\n"));
    return texts.of(
        "proposal.in-one-text", text.title(), text.situation(), text.analysis(), suggestions);
  }

  private void append(StringBuilder lines, String label, String value) {
    if (!value.isEmpty()) {
      lines.append('\n').append(texts.of("proposal.suggestion.line", texts.of(label), value));
    }
  }
}
