package org.tian.handling.commitment;

/** The steps of people in the life of a promise, as programs take them. */
public interface CommitmentWork {

  /** The unit reports; before the day as well. */
  void report(long commitmentId, ReportDraft draft);

  /** The office accepts the report, or sends it back and says why. */
  void check(long commitmentId, boolean accepts, String note);

  /** The director agrees to giving up or to one more new day, or does not and says why. */
  void decide(long commitmentId, boolean agrees, String note);
}
