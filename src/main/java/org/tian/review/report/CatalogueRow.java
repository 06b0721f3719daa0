package org.tian.review.report;

/**
 * A filed case as the catalogue lists it: no text of it.
 *
 * @param area name of the area of its category, or the category's own name
 * @param proposer first proposer or body
 * @param signers how many signed beside the first proposer
 * @param kind form of the proposal in words
 * @param submission session or ordinary proposal, in words
 * @param filedOn day of filing as {@code yyyy-MM-dd}
 * @param merged numbers of the proposals merged into it
 * @param units names of the answering units, as far as the reader may know them
 */
public record CatalogueRow(
    String caseNo,
    String title,
    String area,
    String category,
    String proposer,
    int signers,
    String kind,
    String submission,
    String filedOn,
    String merged,
    String units) {}
