package org.tian.desk;

import java.util.List;

/** The templates of a committee's documents. */
public record DocumentTemplatesView(
    String committee, String committeeName, List<SearchView.Choice> committees, List<Row> rows) {

  /**
   * A kind of document.
   *
   * @param own whether the committee prints with a template of its own
   * @param version name of the version that counts, or empty for a kind never changed
   * @param who who saved it and when, or empty
   * @param failure why a document could last not be written, or empty
   * @param begun whether the reader has begun to change it
   */
  public record Row(
      String code,
      String name,
      boolean own,
      String version,
      String who,
      String note,
      String failure,
      boolean begun) {}

  /**
   * One template to be changed.
   *
   * @param basedOn number of the version that is changed, 0 for the shipped one
   * @param draftFrom when what is shown was kept as a draft, or empty
   * @param caseKind whether it can be tried with a case
   * @param own whether the committee prints with a template of its own
   */
  public record Form(
      String committee,
      String committeeName,
      String kind,
      String name,
      String source,
      String note,
      int basedOn,
      String draftFrom,
      boolean caseKind,
      String caseNumber,
      boolean own,
      List<Field> fields,
      List<Version> versions) {}

  /** A value that may be filled in. */
  public record Field(String path, String name, String kind, String example) {}

  /** A version that was saved. */
  public record Version(
      int number, String name, String who, String note, boolean current, String failure) {}

  /** A version and what it changed. */
  public record Difference(
      String committee,
      String kind,
      String name,
      Version version,
      List<VersionsView.Piece> pieces) {}
}
