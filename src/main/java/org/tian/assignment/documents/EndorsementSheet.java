package org.tian.assignment.documents;

import java.util.List;
import org.tian.document.Signatures;

/**
 * Content of the cover sheet with the leaders' comments (提案签批单).
 *
 * @param ledBy who leads the handling, or empty
 */
public record EndorsementSheet(
    String committee,
    String session,
    String caseNumber,
    String category,
    String title,
    String proposers,
    String submittedOn,
    String ledBy,
    List<Step> steps) {

  /**
   * A step of the chain.
   *
   * @param comments what stands now; empty leaves room to write by hand
   */
  public record Step(String name, List<Comment> comments) {}

  /**
   * A leader's comment.
   *
   * @param body the proposing body where several sign, else empty
   * @param signature the handwritten one, or null
   */
  public record Comment(
      String body,
      String text,
      String post,
      String name,
      String day,
      Signatures.Picture signature) {}
}
