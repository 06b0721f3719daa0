package org.tian.desk;

import java.util.List;

/**
 * What a person proposes.
 *
 * @param invitations co-signatures that wait for the person's answer
 * @param nextUrl next page of submitted ones, or null
 */
public record MyProposalsView(
    List<Row> drafts, List<Invitation> invitations, List<Row> submitted, String nextUrl) {

  /**
   * One proposal.
   *
   * @param number case number, flow number before filing, or empty for a draft
   * @param filed whether it is the case number
   */
  public record Row(
      long id,
      String url,
      String number,
      boolean filed,
      String title,
      String status,
      String tone,
      String kind,
      String proposer,
      String moment) {}

  /** A proposal the person is asked to sign. */
  public record Invitation(
      long id,
      String title,
      String proposer,
      String asked,
      List<String> situation,
      List<String> analysis,
      List<String> suggestions) {}
}
