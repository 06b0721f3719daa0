package org.tian.proposal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

/**
 * What the words of a proposal must be to be submitted: one title, three parts, within the lengths
 * the committee set (domain §1.3). Lengths are in characters.
 */
@Component
public class TextRules {

  private final CommitteeSettings settings;

  TextRules(CommitteeSettings settings) {
    this.settings = settings;
  }

  /** All that stands against the text, in the order of the form; empty when it is fit. */
  public List<Refusal> refusals(String committeeCode, ProposalText text) {
    List<Refusal> refusals = new ArrayList<>();
    checkTitle(text.title(), number(committeeCode, CommitteeSetting.TITLE_MAX_LENGTH), refusals);
    int least = number(committeeCode, CommitteeSetting.PART_MIN_LENGTH);
    checkPart("situation", text.situation(), least, refusals);
    checkPart("analysis", text.analysis(), least, refusals);
    checkSuggestions(
        text.suggestions(), number(committeeCode, CommitteeSetting.SUGGESTIONS_MAX), refusals);
    checkLength(text, number(committeeCode, CommitteeSetting.TEXT_MAX_LENGTH), refusals);
    return refusals;
  }

  /** Whether the editor should warn that the text is longer than advised; does not block. */
  public boolean isLongerThanAdvised(String committeeCode, ProposalText text) {
    return text.length() > number(committeeCode, CommitteeSetting.TEXT_WARN_LENGTH);
  }

  private static void checkTitle(String title, int most, List<Refusal> refusals) {
    if (title.isEmpty()) {
      refusals.add(Refusal.at("title", "proposal.title-missing"));
    } else if (ProposalText.count(title) > most) {
      refusals.add(Refusal.at("title", "proposal.title-too-long", most, ProposalText.count(title)));
    }
  }

  private static void checkPart(String part, String text, int least, List<Refusal> refusals) {
    if (text.isEmpty()) {
      refusals.add(Refusal.at(part, "proposal." + part + "-missing"));
    } else if (ProposalText.count(text) < least) {
      refusals.add(
          Refusal.at(part, "proposal." + part + "-too-short", least, ProposalText.count(text)));
    }
  }

  private static void checkSuggestions(List<String> items, int most, List<Refusal> refusals) {
    if (items.isEmpty()) {
      refusals.add(Refusal.at("suggestions", "proposal.suggestions-missing"));
    } else if (items.size() > most) {
      refusals.add(Refusal.at("suggestions", "proposal.suggestions-too-many", most, items.size()));
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isEmpty()) {
        refusals.add(Refusal.at("suggestions", "proposal.suggestion-empty", i + 1));
      }
    }
  }

  private static void checkLength(ProposalText text, int most, List<Refusal> refusals) {
    if (text.length() > most) {
      refusals.add(Refusal.of("proposal.text-too-long", most, text.length()));
    }
  }

  private int number(String committeeCode, CommitteeSetting setting) {
    return settings.number(committeeCode, setting);
  }
}
