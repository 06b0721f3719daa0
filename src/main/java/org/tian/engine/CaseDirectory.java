package org.tian.engine;

/** Tells what a case is called; implemented by the module that owns cases. */
public interface CaseDirectory {

  /** The card of a case; never null for a case that has started. */
  CaseCard cardOf(long proposalId);

  /**
   * What every list shows of a case.
   *
   * @param caseNumber case number (案号), or the flow number while there is none
   * @param title title of the proposal (案由)
   * @param committeeCode committee it belongs to
   * @param proposerName first proposer, or the body
   */
  record CaseCard(String caseNumber, String title, String committeeCode, String proposerName) {}
}
