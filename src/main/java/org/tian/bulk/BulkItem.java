package org.tian.bulk;

import java.time.Instant;
import org.tian.shared.Texts;

/**
 * One case of a run and what came of it.
 *
 * @param position 1 for the first of the selection
 * @param result what came of it in a word, or empty
 * @param reasonZh why not, as it was told at that moment, or empty
 */
public record BulkItem(
    long id,
    long runId,
    int position,
    BulkSubject subject,
    State state,
    String result,
    String reasonZh,
    String reasonEn,
    Instant finishedAt) {

  /** What came of a case. Names under {@code bulk.item.<name>}. */
  public enum State {
    WAITING,
    DONE,
    /** A rule said no; the reason is told. */
    REFUSED,
    /** The program failed; nothing of the step remains. */
    FAILED,
    /** Not tried, because the rest of the run was cancelled. */
    CANCELLED
  }

  /** One that was done, to be written down with the others of its portion. */
  record Done(long itemId, String result, Instant at) {}

  boolean isWaiting() {
    return state == State.WAITING;
  }

  /** Why not, in the reader's language. */
  public String reason() {
    return Texts.inEnglish() ? reasonEn : reasonZh;
  }
}
