package org.tian.organisation;

import java.util.List;

/**
 * Kinds of tasks one can stand in for, in the order of a case's life; names under {@code
 * stage.<key>}. Processes made of personal steps alone are left out.
 */
public final class DeputyKinds {

  private static final List<String> KEYS =
      List.of(
          "proposal-cultivation",
          "cultivation-review",
          "proposal-review",
          "proposal-assignment",
          "party-endorsement",
          "unit-handling",
          "unit-planning",
          "handover-return",
          "co-opinion",
          "reply-countersigning",
          "reply-signoff",
          "reply-extension",
          "contact-after-reply",
          "commitment-tracking",
          "proposal-evaluation");

  private DeputyKinds() {}

  /** Process keys. */
  public static List<String> all() {
    return KEYS;
  }

  /** Whether it reads like the key of a process. */
  static boolean isKey(String text) {
    return text.matches("[a-z][a-z-]{1,60}");
  }
}
