package org.tian.review.report;

import java.util.function.Function;

/**
 * Columns of the catalogue as a spreadsheet, in order. Heading under {@code
 * catalogue.column.<name>}, meaning under {@code catalogue.meaning.<name>}.
 */
enum CatalogueColumn {
  CASE_NO(14, CatalogueRow::caseNo),
  TITLE(60, CatalogueRow::title),
  AREA(16, CatalogueRow::area),
  CATEGORY(20, CatalogueRow::category),
  PROPOSER(24, CatalogueRow::proposer),
  SIGNERS(10, CatalogueRow::signers),
  KIND(16, CatalogueRow::kind),
  SUBMISSION(12, CatalogueRow::submission),
  FILED_ON(14, CatalogueRow::filedOn),
  MERGED(24, CatalogueRow::merged),
  UNITS(30, CatalogueRow::units);

  /** Width in characters. */
  final int width;

  final Function<CatalogueRow, Object> value;

  CatalogueColumn(int width, Function<CatalogueRow, Object> value) {
    this.width = width;
    this.value = value;
  }
}
