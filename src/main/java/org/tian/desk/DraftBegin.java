package org.tian.desk;

import java.util.List;

/**
 * The ways in which a person may begin a proposal.
 *
 * @param chosen value of the first way, chosen from the start
 */
public record DraftBegin(List<Way> ways, String chosen) {

  /**
   * One way.
   *
   * @param value committee code, kind and body code, separated by blanks
   */
  public record Way(String value, String text, String hint) {}
}
