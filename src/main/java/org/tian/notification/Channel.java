package org.tian.notification;

import java.util.List;

/** Ways to tell somebody. Names under {@code newschannel.<NAME>}. */
public enum Channel {
  INBOX,
  MAIL,
  /** A group robot of WeCom or DingTalk. */
  ROBOT,
  SMS;

  /** Those that leave the program. */
  public static List<Channel> outbound() {
    return List.of(MAIL, ROBOT, SMS);
  }
}
