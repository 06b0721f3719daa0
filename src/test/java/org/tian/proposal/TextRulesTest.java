package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

class TextRulesTest {

  private static final String PART = "这是一段足够长的文字，说明情况并且分析原因，供测试使用。";

  private final CommitteeSettings settings = mock(CommitteeSettings.class);
  private final TextRules rules = new TextRules(settings);

  @BeforeEach
  void useDefaults() {
    when(settings.number(anyString(), any()))
        .thenAnswer(
            call -> Integer.parseInt(((CommitteeSetting) call.getArgument(1)).defaultValue()));
  }

  @Test
  void acceptsTitle_ofExactlyTheLongestLength() {
    assertThat(rules.refusals("ncal", text("字".repeat(60)))).isEmpty();
    assertThat(rules.refusals("ncal", text("𠮷".repeat(60)))).isEmpty();
  }

  @Test
  void refusesTitle_whenOneCharacterTooLong_tellingBothNumbers() {
    assertThat(rules.refusals("ncal", text("字".repeat(61))))
        .containsExactly(Refusal.at("title", "proposal.title-too-long", 60, 61));
  }

  @Test
  void refusesBlankParts() {
    assertThat(rules.refusals("ncal", new ProposalText("  ", "\n", " ", List.of())))
        .extracting(Refusal::code)
        .containsExactly(
            "proposal.title-missing",
            "proposal.situation-missing",
            "proposal.analysis-missing",
            "proposal.suggestions-missing");
  }

  @Test
  void namesTheItem_thatIsEmpty() {
    assertThat(rules.refusals("ncal", new ProposalText("题", PART, PART, List.of("一", " "))))
        .containsExactly(Refusal.at("suggestions", "proposal.suggestion-empty", 2));
  }

  @Test
  void refusesMoreItems_thanTheCommitteeAllows() {
    when(settings.number("ncal", CommitteeSetting.SUGGESTIONS_MAX)).thenReturn(3);

    assertThat(
            rules.refusals("ncal", new ProposalText("题", PART, PART, Collections.nCopies(4, "建议"))))
        .containsExactly(Refusal.at("suggestions", "proposal.suggestions-too-many", 3, 4));
  }

  @Test
  void warnsFirst_andBlocksOnlyAboveTheLimit() {
    ProposalText advised = new ProposalText("题", "字".repeat(1400), PART, List.of("建议"));
    ProposalText longer = new ProposalText("题", "字".repeat(3000), PART, List.of("建议"));
    ProposalText tooLong = new ProposalText("题", "字".repeat(5000), PART, List.of("建议"));

    assertThat(rules.isLongerThanAdvised("ncal", advised)).isFalse();
    assertThat(rules.isLongerThanAdvised("ncal", longer)).isTrue();
    assertThat(rules.refusals("ncal", longer)).isEmpty();
    assertThat(rules.refusals("ncal", tooLong))
        .extracting(Refusal::code)
        .containsExactly("proposal.text-too-long");
  }

  private static ProposalText text(String title) {
    return new ProposalText(title, PART, PART, List.of("一条建议"));
  }
}
