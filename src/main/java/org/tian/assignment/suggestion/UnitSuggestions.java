package org.tian.assignment.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Units a proposal could go to, for officials of its committee (HN-6). What is counted over past
 * cases is counted over those the acting person may open.
 */
@Service
@Transactional(readOnly = true)
public class UnitSuggestions {

  /** Most candidates of one answer and part. */
  public static final int MOST = 20;

  private static final int SHOWN = 5;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_TITLE = 400;

  private final UnitCandidates candidates;
  private final SuggestionAccess access;
  private final Proposals proposals;
  private final Directory directory;

  UnitSuggestions(
      UnitCandidates candidates,
      SuggestionAccess access,
      Proposals proposals,
      Directory directory) {
    this.candidates = candidates;
    this.access = access;
    this.proposals = proposals;
    this.directory = directory;
  }

  /** Whether the acting person may ask for units for the case. */
  public boolean maySuggest(Proposal proposal) {
    return !proposal.isDraft() && access.maySuggest(proposal.getCommitteeCode());
  }

  /**
   * Units for a case and for each of its suggestions.
   *
   * @throws RefusedException {@code case.not-found} or {@code suggestion.not-allowed}
   */
  public CaseSuggestion of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    if (!maySuggest(proposal)) {
      throw Refusal.of("suggestion.not-allowed").asException();
    }
    return of(proposal);
  }

  /** Without asking who looks: for the record made when units are proposed. */
  CaseSuggestion of(Proposal proposal) {
    return candidates.of(proposal, SHOWN);
  }

  /**
   * Units for words that are no case yet.
   *
   * @param limit how many of each part, 1 to {@value #MOST}
   * @throws RefusedException {@code committee.unknown}, {@code suggestion.not-allowed}, {@code
   *     suggestion.limit}, {@code suggestion.text-missing} or {@code suggestion.text-too-long}
   */
  public UnitSuggestion find(String committee, String title, String text, int limit) {
    if (directory.committee(committee).isEmpty()) {
      throw Refusal.at("committee", "committee.unknown", committee).asException();
    }
    if (!CurrentActor.get().isSystem() && !access.maySuggest(committee)) {
      throw Refusal.of("suggestion.not-allowed").asException();
    }
    RefusedException.throwIfAny(refusals(title, text, limit));
    return candidates.of(
        committee, new RoutedText(title, List.of(), List.of(text)), List.of(), null, limit);
  }

  private static List<Refusal> refusals(String title, String text, int limit) {
    List<Refusal> refusals = new ArrayList<>();
    if (limit < 1 || limit > MOST) {
      refusals.add(Refusal.at("limit", "suggestion.limit", MOST));
    }
    if (title.isBlank() && text.isBlank()) {
      refusals.add(Refusal.at("text", "suggestion.text-missing"));
    }
    if (title.length() > LONGEST_TITLE) {
      refusals.add(Refusal.at("title", "suggestion.text-too-long", LONGEST_TITLE));
    }
    if (text.length() > LONGEST_TEXT) {
      refusals.add(Refusal.at("text", "suggestion.text-too-long", LONGEST_TEXT));
    }
    return refusals;
  }
}
