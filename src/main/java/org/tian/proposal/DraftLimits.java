package org.tian.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tian.shared.Refusal;

/** What a draft can hold at most. Far above what may be submitted, so that autosave keeps all. */
final class DraftLimits {

  static final int TITLE_CHARACTERS = 400;
  static final int PART_BYTES = 60_000;
  static final int ITEMS = 100;
  static final int UNITS = 15;
  static final int WHOM_CHARACTERS = 200;

  private static final Pattern UNIT_CODE = Pattern.compile("[a-z0-9.]{1,60}");

  private DraftLimits() {}

  /** Why the content cannot be stored; empty when it can. */
  static List<Refusal> refusals(DraftContent content) {
    List<Refusal> refusals = new ArrayList<>();
    ProposalText text = content.text();
    if (text.title().length() > TITLE_CHARACTERS) {
      refusals.add(
          Refusal.at("title", "proposal.title-too-long", TITLE_CHARACTERS, text.title().length()));
    }
    checkSize("situation", text.situation(), refusals);
    checkSize("analysis", text.analysis(), refusals);
    text.items().forEach(item -> checkItem(item, refusals));
    if (text.suggestions().size() > ITEMS) {
      refusals.add(
          Refusal.at(
              "suggestions", "proposal.suggestions-too-many", ITEMS, text.suggestions().size()));
    }
    checkUnits(content.suggestedUnits(), refusals);
    return refusals;
  }

  private static void checkItem(Suggestion item, List<Refusal> refusals) {
    checkSize("suggestions", item.what(), refusals);
    checkSize("suggestions", item.result(), refusals);
    if (item.whom().length() > WHOM_CHARACTERS) {
      refusals.add(Refusal.at("suggestions", "proposal.suggestion-whom-too-long", WHOM_CHARACTERS));
    }
    if (item.unit() != null && !UNIT_CODE.matcher(item.unit()).matches()) {
      refusals.add(Refusal.at("suggestions", "proposal.unit-unknown", item.unit()));
    }
  }

  private static void checkSize(String field, String text, List<Refusal> refusals) {
    if (text.getBytes(StandardCharsets.UTF_8).length > PART_BYTES) {
      refusals.add(Refusal.at(field, "proposal.part-too-large"));
    }
  }

  private static void checkUnits(List<String> codes, List<Refusal> refusals) {
    if (codes.size() > UNITS) {
      refusals.add(Refusal.at("suggestedUnits", "proposal.units-too-many", UNITS));
    }
    codes.stream()
        .filter(code -> !UNIT_CODE.matcher(code).matches())
        .forEach(code -> refusals.add(Refusal.at("suggestedUnits", "proposal.unit-unknown", code)));
  }
}
