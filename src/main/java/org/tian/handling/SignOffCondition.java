package org.tian.handling;

import java.util.List;
import org.tian.shared.Refusal;

/**
 * Something that must be true before a reply goes on, beside what stands in the reply. Each
 * implementation holds one rule; {@link ReplySignOff} asks them all.
 */
public interface SignOffCondition {

  /** All that speaks against agreeing at the stage; empty when nothing does. */
  List<Refusal> against(Reply reply, SignOffStage stage);

  /** All that speaks against sending it to the proposers; empty when nothing does. */
  List<Refusal> againstSending(Reply reply);
}
