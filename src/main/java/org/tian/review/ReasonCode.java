package org.tian.review;

/**
 * Why a proposal is not filed: the ten reasons of the national rules (domain §1.5). Texts under
 * {@code reason.<name>}.
 */
public enum ReasonCode {
  STATE_SECRET,
  FORBIDDEN_BY_STATE,
  PARTY_PERSONNEL,
  PARTY_INTERNAL,
  IN_LITIGATION,
  ACADEMIC,
  PRIVATE_MATTER,
  PROMOTION,
  ACCUSATION,
  NO_CONCRETE_ADVICE
}
