package org.tian.organisation;

import java.util.Locale;

/**
 * What a person does in a body; the second half of an engine group id {@code <body code>-<role>}.
 *
 * <p>The names people read stand in the message files under {@code role.<code>}.
 */
public enum Role {
  MEMBER,
  OFFICE,
  REVIEWER,
  DIRECTOR,
  LEADER,
  AUDITOR,
  SYSADMIN,
  SECADMIN,
  PROCADMIN,
  STAFF,
  PRINCIPAL,
  CONVENOR,
  HANDOVER,
  SUPERVISION,
  LIAISON,
  SECTION,
  DEPUTY,
  HEAD,
  /** Leads a review group (审查组组长). */
  CHAIR,
  /** Leads the Party committee (党委领导); held in its office, the Party office of the region. */
  SECRETARY;

  /** The lower-case code used in group ids and data files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "role." + code();
  }

  public static Role ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Id of the engine group of everybody with this role in the body. */
  public String groupOf(String bodyCode) {
    return bodyCode + "-" + code();
  }
}
