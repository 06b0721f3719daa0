package org.tian.desk;

import java.util.List;

/**
 * What a person proposes.
 *
 * @param invitations co-signatures that wait for the person's answer
 * @param unsettled signatures of the person that fell because the words were changed
 * @param toConfirm proposals of bodies that wait for the person's seal or signature
 * @param nextUrl next page of submitted ones, or null
 */
public record MyProposalsView(
    List<Row> drafts,
    List<Invitation> invitations,
    List<Unsettled> unsettled,
    List<ToConfirm> toConfirm,
    List<Row> submitted,
    String nextUrl) {

  /**
   * One proposal.
   *
   * @param number case number, flow number before filing, or empty for a draft
   * @param filed whether it is the case number
   * @param units who handles it, or empty
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
      String moment,
      String units) {}

  /** A proposal of a body whose head the person is. */
  public record ToConfirm(String title, String url, String body, String asked) {}

  /** A signature that no longer stands. */
  public record Unsettled(String title, String url, String proposer, String changed) {}

  /**
   * A proposal the person is asked to sign.
   *
   * @param until when the time to answer ends, or empty
   * @param changed when the words were changed after the person's signature, or empty
   */
  public record Invitation(
      long id,
      String title,
      String proposer,
      String asked,
      String until,
      String changed,
      boolean reminded,
      List<String> situation,
      List<String> analysis,
      List<String> suggestions) {}
}
