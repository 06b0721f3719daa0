package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.engine.office.SignCount.Voice;

/** How signatures count. */
class SignCountTest {

  private static final Voice OPEN = voice(1, SignerState.OPEN, null);
  private static final Voice YES = voice(1, SignerState.SAID, SignOpinion.AGREE);
  private static final Voice NO = voice(1, SignerState.SAID, SignOpinion.DISAGREE);
  private static final Voice REMOVED = voice(1, SignerState.REMOVED, null);

  @Test
  void allSign_andADisagreementStopsNothing() {
    SignCount all = new SignCount(SignRule.ALL, 51);

    assertThat(all.of(List.of(YES, OPEN))).isEqualTo(SigningState.OPEN);
    assertThat(all.of(List.of(YES, NO))).isEqualTo(SigningState.PASSED);
    assertThat(all.of(List.of(YES, REMOVED))).isEqualTo(SigningState.PASSED);
    assertThat(all.of(List.of(REMOVED))).isEqualTo(SigningState.WITHDRAWN);
  }

  @Test
  void theFirstOneCounts_whenOneSigns() {
    SignCount any = new SignCount(SignRule.ANY, 51);

    assertThat(any.of(List.of(OPEN, OPEN))).isEqualTo(SigningState.OPEN);
    assertThat(any.of(List.of(OPEN, NO))).isEqualTo(SigningState.PASSED);
  }

  @Test
  void aVoteIsWonOrLost_asSoonAsItCannotBeOtherwise() {
    SignCount half = new SignCount(SignRule.VOTE, 50);

    assertThat(half.of(List.of(YES, OPEN))).isEqualTo(SigningState.PASSED);
    assertThat(half.of(List.of(NO, OPEN, OPEN))).isEqualTo(SigningState.OPEN);
    assertThat(half.of(List.of(NO, NO, OPEN))).isEqualTo(SigningState.FAILED);
    assertThat(half.of(List.of(NO, NO, YES, REMOVED))).isEqualTo(SigningState.FAILED);
  }

  @Test
  void weightsCount_inAVote() {
    SignCount most = new SignCount(SignRule.VOTE, 60);

    assertThat(most.of(List.of(voice(3, SignerState.SAID, SignOpinion.AGREE), OPEN, NO)))
        .isEqualTo(SigningState.PASSED);
    assertThat(most.of(List.of(voice(3, SignerState.SAID, SignOpinion.DISAGREE), OPEN, YES)))
        .isEqualTo(SigningState.FAILED);
  }

  @Test
  void neverChangesBack_onceDecided() {
    for (int percent : List.of(1, 33, 50, 51, 66, 67, 100)) {
      SignCount vote = new SignCount(SignRule.VOTE, percent);
      for (int answers = 0; answers < 1 << 5; answers++) {
        SigningState decided = SigningState.OPEN;
        for (int said = 0; said <= 5; said++) {
          SigningState now = vote.of(after(answers, said));
          assertThat(decided == SigningState.OPEN || decided == now).isTrue();
          decided = now;
        }
        assertThat(decided).as("all have voted").isNotEqualTo(SigningState.OPEN);
      }
    }
  }

  private static List<Voice> after(int answers, int said) {
    List<Voice> voices = new ArrayList<>();
    for (int one = 0; one < 5; one++) {
      boolean yes = (answers >> one & 1) == 1;
      voices.add(one >= said ? OPEN : yes ? YES : NO);
    }
    return voices;
  }

  private static Voice voice(int weight, SignerState state, SignOpinion opinion) {
    return new Voice(weight, state, opinion);
  }
}
