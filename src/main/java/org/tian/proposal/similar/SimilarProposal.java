package org.tian.proposal.similar;

import java.util.List;
import org.tian.proposal.ProposalStatus;
import org.tian.similarity.MatchingPassage;

/**
 * A case that may be about the same matter, as the reader may see it.
 *
 * @param number case number, else flow number
 * @param year year of its submission
 * @param readable whether the reader may open it; else it stands here as in the catalogue, without
 *     texts, and only its title was compared
 * @param score how alike, 0 to 1
 */
public record SimilarProposal(
    long id,
    String number,
    String title,
    String committeeCode,
    int year,
    ProposalStatus status,
    boolean readable,
    double score,
    List<MatchingPassage> passages) {}
