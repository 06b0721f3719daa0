package org.tian.desk;

import java.util.Map;

/**
 * What the operations component needs before it can show itself, at the desk as in Tasklist.
 *
 * @param script address of the component
 * @param style address of its looks where the page is not one of ours
 * @param person whose session this is
 * @param header name of the header that carries the token against forged requests
 * @param token the token
 * @param zone the zone in which moments are written
 * @param texts all its texts in the reader's language, by key
 */
public record OperationsPart(
    String script,
    String style,
    String person,
    String header,
    String token,
    String zone,
    Limits limits,
    Map<String, String> texts) {

  /** Fewest and most characters of a reason. */
  public record Limits(int least, int most) {}
}
