package org.tian.handling.delivery;

/** As what somebody gets a reply; names under {@code deliverykind.<NAME>}. */
public enum DeliveryKind {
  /** The first proposer. */
  PROPOSER,
  /** A member who signed the proposal too. */
  CO_SIGNER,
  /** A proposing body. */
  BODY,
  /** 抄送: the Proposal Committee. */
  COPY_COMMITTEE,
  /** 抄送: the supervision of the office that handed the proposal over. */
  COPY_SUPERVISION;

  /** Whether it goes to those who read it for their records and sign no receipt. */
  public boolean isCopy() {
    return this == COPY_COMMITTEE || this == COPY_SUPERVISION;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "deliverykind." + name();
  }
}
