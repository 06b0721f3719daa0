package org.tian.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.shared.TsvRows;

/** Whom the suggestions of some proposals concern and what is expected of them. */
@Component
@Profile("demo")
class DemoAims {

  private final Map<String, Map<String, String>> rows =
      TsvRows.of("db/demo/suggestion-aims.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("no"), Function.identity()));

  String whom(DemoProposal proposal) {
    return of(proposal).getOrDefault("whom", "");
  }

  String results(DemoProposal proposal) {
    return of(proposal).getOrDefault("results", "");
  }

  private Map<String, String> of(DemoProposal proposal) {
    return rows.getOrDefault(proposal.text("no"), Map.of());
  }
}
