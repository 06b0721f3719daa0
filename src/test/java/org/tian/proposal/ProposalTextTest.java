package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a proposal: their length, their mark, and suggestions old and new. */
class ProposalTextTest {

  /**
   * Mark of these words before suggestions had more than a text; signatures in old rows hold it.
   */
  private static final String OLD_MARK =
      "a4ec8689f42e65d0ef5c7057f0788fd72c627c9462df54bacb61baae9036a4d4";

  @Test
  void keepsTheMarkOfWords_whoseSuggestionsOnlySayWhat() {
    assertThat(new ProposalText("题", "情况", "分析", List.of("一", "二")).mark()).isEqualTo(OLD_MARK);
  }

  @Test
  void changesTheMark_withWhomAndResult() {
    ProposalText plain = new ProposalText("题", "", "", List.of("做"));

    assertThat(words(new Suggestion("做", "局", null, "")).mark()).isNotEqualTo(plain.mark());
    assertThat(words(new Suggestion("做", "", "a.b", "")).mark()).isNotEqualTo(plain.mark());
    assertThat(words(new Suggestion("做", "", null, "局")).mark())
        .isNotEqualTo(words(new Suggestion("做", "局", null, "")).mark());
  }

  @Test
  void countsExpectedResults() {
    assertThat(words(new Suggestion("做𠮷", "某某局", null, "好了")).length()).isEqualTo(4);
  }

  @Test
  void readsPlainTextsAndObjects() throws Exception {
    ObjectMapper json = new ObjectMapper();

    assertThat(json.readValue("\"做\"", Suggestion.class)).isEqualTo(Suggestion.of("做"));
    assertThat(json.readValue("{\"what\":\"做\",\"whom\":\"局\"}", Suggestion.class))
        .isEqualTo(new Suggestion("做", "局", null, ""));
    assertThat(json.readValue(json.writeValueAsString(Suggestion.of("做")), Suggestion.class))
        .isEqualTo(Suggestion.of("做"));
  }

  private static ProposalText words(Suggestion item) {
    return ProposalText.of("题", "", "", List.of(item));
  }
}
