package org.tian.proposal;

/**
 * What is numbered: submissions (流水号), filed cases (案号), letters, opinions and material a proposal
 * was turned into, reply letters of units (文号), letters of co-units to the lead unit, cultivations
 * (培育编号).
 */
public enum SeriesKind {
  FLOW,
  CASE,
  LETTER,
  SOCIAL_OPINION,
  NATIONAL_MATERIAL,
  REPLY,
  CO_LETTER,
  CULTIVATION
}
