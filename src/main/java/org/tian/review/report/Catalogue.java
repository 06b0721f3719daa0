package org.tian.review.report;

import java.util.List;

/** The catalogue of filed cases of a session (提案目录), by category. */
public record Catalogue(
    String committee, String session, String day, int total, List<Section> sections) {

  /** The cases of an area in the order of their numbers. */
  public record Section(String area, List<CatalogueRow> rows) {}
}
