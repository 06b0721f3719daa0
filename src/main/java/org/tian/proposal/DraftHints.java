package org.tian.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/**
 * What a writer is told while writing: what blocks a submission (the committee's limits alone), and
 * what only deserves a look. Changes nothing and refuses nothing.
 */
@Component
public class DraftHints {

  private static final Set<String> LIMITS =
      Set.of("proposal.title-too-long", "proposal.text-too-long", "proposal.suggestions-too-many");
  private static final Set<String> TOO_SHORT =
      Set.of("proposal.situation-too-short", "proposal.analysis-too-short");
  private static final int SAID_SOMETHING = 40;
  private static final int LONG_ENOUGH_TO_WEIGH = 400;
  private static final int LEAST_SHARE_OF_ADVICE = 5;
  private static final int SHOWN_OF_A_NUMBER = 3;

  private final TextRules rules;
  private final CommitteeSettings settings;

  DraftHints(TextRules rules, CommitteeSettings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  /** All hints to the words, what blocks first; empty while there is nothing to say. */
  public List<DraftHint> of(String committeeCode, ProposalText text) {
    List<DraftHint> hints = new ArrayList<>();
    limits(committeeCode, text, hints);
    Map<String, String> parts = parts(text);
    parts.forEach((field, words) -> everywhere(field, words, hints));
    structure(text, hints);
    parts.forEach((field, words) -> adviceElsewhere(field, words, hints));
    find("several-matters", DraftHintPatterns.SEVERAL_MATTERS, "title", text.title(), hints);
    figures(text, hints);
    SuggestionHints.add(text, hints);
    return hints;
  }

  private void limits(String committeeCode, ProposalText text, List<DraftHint> hints) {
    boolean advised = text.suggestions().stream().anyMatch(item -> !item.isEmpty());
    rules.refusals(committeeCode, text).stream()
        .filter(
            refusal ->
                LIMITS.contains(refusal.code()) || advised && TOO_SHORT.contains(refusal.code()))
        .forEach(
            refusal ->
                hints.add(
                    new DraftHint(
                        true,
                        refusal.code().substring("proposal.".length()),
                        refusal.field() == null ? "situation" : refusal.field(),
                        "",
                        refusal.args())));
    if (hints.isEmpty() && rules.isLongerThanAdvised(committeeCode, text)) {
      hints.add(
          new DraftHint(
              false,
              "longer-than-advised",
              "situation",
              "",
              List.of(
                  settings.number(committeeCode, CommitteeSetting.TEXT_WARN_LENGTH),
                  text.length())));
    }
  }

  private static Map<String, String> parts(ProposalText text) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", text.title());
    parts.put("situation", text.situation());
    parts.put("analysis", text.analysis());
    for (int i = 0; i < text.suggestions().size(); i++) {
      Suggestion item = text.items().get(i);
      parts.put("suggestion-" + (i + 1), item.what());
      parts.put("suggestion-" + (i + 1) + "-whom", item.whom());
      parts.put("suggestion-" + (i + 1) + "-result", item.result());
    }
    return parts;
  }

  private static void everywhere(String field, String words, List<DraftHint> hints) {
    DraftHintPatterns.EVERYWHERE.forEach(
        (code, pattern) -> find(code, pattern, field, words, hints));
  }

  static void find(
      String code, Pattern pattern, String field, String words, List<DraftHint> hints) {
    Matcher matcher = pattern.matcher(words);
    if (matcher.find()) {
      boolean personal = DraftHintPatterns.PERSONAL.contains(code);
      hints.add(DraftHint.about(code, field, personal ? veiled(matcher.group()) : matcher.group()));
    }
  }

  private static String veiled(String number) {
    return number.substring(0, SHOWN_OF_A_NUMBER)
        + "…"
        + number.substring(number.length() - SHOWN_OF_A_NUMBER);
  }

  /** Advice without a cause, or a cause without advice, once the writer has got going. */
  private static void structure(ProposalText text, List<DraftHint> hints) {
    boolean advised = text.suggestions().stream().anyMatch(item -> !item.isEmpty());
    boolean told = ProposalText.count(text.situation()) >= SAID_SOMETHING;
    if (advised && text.situation().isEmpty()) {
      hints.add(DraftHint.about("no-situation", "situation", ""));
    }
    if (advised && told && text.analysis().isEmpty()) {
      hints.add(DraftHint.about("no-analysis", "analysis", ""));
    }
    if (told && !text.analysis().isEmpty() && !advised) {
      hints.add(DraftHint.about("no-suggestion", "suggestion-1", ""));
    }
    int advice = text.items().stream().mapToInt(Suggestion::length).sum();
    if (advised
        && hints.stream().noneMatch(DraftHint::blocking)
        && text.length() >= LONG_ENOUGH_TO_WEIGH
        && advice * LEAST_SHARE_OF_ADVICE < text.length()) {
      hints.add(
          new DraftHint(
              false, "little-advice", "suggestion-1", "", List.of(advice, text.length())));
    }
  }

  /** Advice that stands among the facts is answered by nobody: units answer the items. */
  private static void adviceElsewhere(String field, String words, List<DraftHint> hints) {
    if (field.equals("situation") || field.equals("analysis")) {
      find("advice-elsewhere", DraftHintPatterns.ADVICE, field, words, hints);
    }
  }

  private static void figures(ProposalText text, List<DraftHint> hints) {
    boolean told = ProposalText.count(text.situation()) >= SAID_SOMETHING;
    if (told && !DraftHintPatterns.FIGURE.matcher(text.situation()).find()) {
      hints.add(DraftHint.about("no-figures", "situation", ""));
    }
  }
}
