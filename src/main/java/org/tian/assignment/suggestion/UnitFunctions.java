package org.tian.assignment.suggestion;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Unit;
import org.tian.similarity.WordWeights;

/** The words of a committee's units, kept until a unit changes, comes or goes. */
@Component
class UnitFunctions {

  private record Kept(List<String> from, FunctionTerms terms) {}

  private final Map<String, Kept> byCommittee = new ConcurrentHashMap<>();
  private final Directory directory;
  private final WordWeights words;

  UnitFunctions(Directory directory, WordWeights words) {
    this.directory = directory;
    this.words = words;
  }

  FunctionTerms of(String committee, List<Unit> units) {
    List<String> from =
        units.stream()
            .map(unit -> unit.getCode() + " " + unit.getName() + " " + unit.getFunctions())
            .toList();
    Kept kept = byCommittee.get(committee);
    if (kept == null || !kept.from().equals(from)) {
      String region = directory.committee(committee).map(Committee::getRegionName).orElse("");
      kept = new Kept(from, FunctionTerms.of(units, region.replaceFirst("[省市县区]$", ""), words));
      byCommittee.put(committee, kept);
    }
    return kept.terms();
  }
}
