package org.tian.desk;

import java.util.List;
import org.tian.proposal.DraftContent;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Suggestion;

/**
 * A draft as editor and server exchange it.
 *
 * @param version version the editor last read
 * @param suggestedUnits codes of the units the proposer has in mind
 */
public record DraftJson(
    long version,
    ProposalKind kind,
    String bodyCode,
    String title,
    String situation,
    String analysis,
    List<Suggestion> suggestions,
    List<String> suggestedUnits,
    boolean wishOpen,
    boolean wishMeet) {

  DraftContent content() {
    return new DraftContent(
        kind,
        bodyCode,
        ProposalText.of(title, situation, analysis, suggestions),
        suggestedUnits,
        wishOpen,
        wishMeet);
  }
}
