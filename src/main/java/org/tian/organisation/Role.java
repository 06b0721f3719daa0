package org.tian.organisation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

  private static final Set<Role> READ_WHAT_IS_PUBLISHED =
      EnumSet.of(MEMBER, OFFICE, REVIEWER, DIRECTOR, LEADER, AUDITOR, STAFF, PRINCIPAL, CONVENOR);

  private static final Set<Role> LEAD_A_BODY = EnumSet.of(OFFICE, DIRECTOR, DEPUTY, HEAD, CHAIR);

  /**
   * Whether the role makes somebody a reader of what a committee publishes to its own people:
   * catalogues and reference topics.
   */
  public boolean readsWhatIsPublished() {
    return READ_WHAT_IS_PUBLISHED.contains(this);
  }

  /** Whether it answers for all work of its body and so sees it, whoever holds it. */
  public boolean leadsBody() {
    return LEAD_A_BODY.contains(this);
  }

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
