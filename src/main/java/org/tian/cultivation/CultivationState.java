package org.tian.cultivation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a cultivation is at; names under {@code cultivation.state.<name>}. */
public enum CultivationState {
  /** Declared, not graded yet. */
  DECLARED,
  /** Not taken into cultivation; the reason was told. */
  DECLINED,
  /** The research plan is being written. */
  PLANNING,
  /** The mentor has the research plan. */
  PLAN_HANDED_IN,
  RESEARCHING,
  /** The findings are written; meeting and review are to be arranged. */
  RESEARCHED,
  EXPERT_REVIEW,
  /** Comments of the experts are being answered. */
  ANSWERING,
  /** All comments are settled, or there were none. */
  REVIEWED,
  /** The likely units are asked. */
  PRE_REVIEW,
  /** Everything is there, the draft is to be opened. */
  READY,
  /** A draft was opened from it. */
  DRAFTED,
  /** Taken back by the declarer. */
  WITHDRAWN;

  private static final Set<CultivationState> ENDED = EnumSet.of(DECLINED, DRAFTED, WITHDRAWN);

  private static final Set<CultivationState> RECORDING =
      EnumSet.of(RESEARCHING, RESEARCHED, EXPERT_REVIEW, ANSWERING, REVIEWED, PRE_REVIEW, READY);

  /** Whether nothing more is to come. */
  public boolean isEnded() {
    return ENDED.contains(this);
  }

  /** Whether outings can be recorded. */
  public boolean takesRecords() {
    return RECORDING.contains(this);
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "cultivation.state." + name();
  }

  public static List<CultivationState> running() {
    return Arrays.stream(values()).filter(state -> !state.isEnded()).toList();
  }

  public static List<CultivationState> ended() {
    return List.copyOf(ENDED);
  }
}
