package org.tian.proposal;

/**
 * What the first proposer of a joint draft has agreed to before submitting.
 *
 * @param withoutOpenOnes not to wait for those who have not answered
 * @param asIndividual to go on alone when too few have signed
 */
public record SubmissionConsent(boolean withoutOpenOnes, boolean asIndividual) {

  /** Nothing was agreed to: whatever needs consent is asked first. */
  public static final SubmissionConsent NONE = new SubmissionConsent(false, false);
}
