package org.tian.notification;

import java.net.URI;
import java.util.Set;

/**
 * A group robot.
 *
 * @param owner code of a body, or id of a person
 * @param ofBody whether it tells the people of a body, else one person
 * @param address its webhook, which is a secret
 * @param secret key for signatures (DingTalk), or null
 * @param wanted what a body's robot tells
 * @param language {@code zh} or {@code en}
 */
record Robot(
    long id,
    String owner,
    boolean ofBody,
    RobotFormat format,
    String label,
    String address,
    String secret,
    Set<NewsGroup> wanted,
    String language) {

  /** Where it is, without what opens it. */
  String place() {
    return label + " · " + URI.create(address).getHost();
  }

  String lane() {
    return "ROBOT:" + id;
  }
}
