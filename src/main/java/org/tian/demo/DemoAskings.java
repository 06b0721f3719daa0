package org.tian.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.shared.TsvRows;

/** What is told of questions to units, readers and split suggestions: {@code askings.tsv}. */
@Component
@Profile("demo")
class DemoAskings {

  private final Map<Integer, Map<String, String>> rows =
      TsvRows.of("db/demo/askings.tsv").stream()
          .collect(Collectors.toMap(row -> Integer.valueOf(row.get("no")), Function.identity()));

  /** Units that the office thought of first where it was wrong; else those that handle it. */
  List<String> firstLeads(DemoProposal proposal) {
    return first(proposal, "first_leads", "lead_units");
  }

  List<String> firstCoUnits(DemoProposal proposal) {
    return text(proposal, "first_leads").isEmpty()
        ? proposal.codes("co_units")
        : codes(text(proposal, "first_co_units"));
  }

  private List<String> first(DemoProposal proposal, String column, String otherwise) {
    List<String> told = codes(text(proposal, column));
    return told.isEmpty() ? proposal.codes(otherwise) : told;
  }

  List<String> readingUnits(DemoProposal proposal) {
    return codes(text(proposal, "reading_units"));
  }

  /** For each unit of a split the numbers of its suggestions; empty when all answer all. */
  List<List<String>> splitItems(DemoProposal proposal) {
    return codes(text(proposal, "split_items")).stream()
        .map(items -> List.of(items.split(",")))
        .toList();
  }

  String text(DemoProposal proposal, String column) {
    return rows.getOrDefault(proposal.number(), Map.of()).getOrDefault(column, "");
  }

  private static List<String> codes(String cell) {
    return Arrays.stream(cell.split(";")).filter(code -> !code.isBlank()).toList();
  }
}
