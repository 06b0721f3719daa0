package org.tian.engine.office;

/** What a signer says. Names under {@code office.opinion.<NAME>}. */
public enum SignOpinion {
  AGREE,
  DISAGREE
}
