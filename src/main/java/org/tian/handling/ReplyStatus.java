package org.tian.handling;

/** States of a reply; names under {@code replystatus.<NAME>}. */
public enum ReplyStatus {
  DRAFT,
  IN_SIGN_OFF,
  SENT;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "replystatus." + name();
  }
}
