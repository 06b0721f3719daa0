package org.tian.assignment.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tian.assignment.suggestion.History.Vote;
import org.tian.assignment.suggestion.PastCases.Part;
import org.tian.assignment.suggestion.Reason.Kind;

/** Adds up what speaks for each unit and against it ({@link SuggestionWeights}). */
final class UnitRanking {

  /** A unit with what speaks for it and against it. */
  record Ranked(String unitCode, double score, List<Reason> reasons) {}

  /**
   * Who was wished for.
   *
   * @param unit code
   * @param item number of the suggestion that names it, 0 for the proposal as a whole
   */
  record Wish(String unit, int item) {}

  private final FunctionTerms terms;
  private final List<Place> places;
  private final List<Wish> wishes;
  private final Map<String, Vote> votes;
  private final Map<String, Vote> corrections;
  private final Part part;
  private final double historyShare;

  UnitRanking(
      FunctionTerms terms,
      List<Place> places,
      List<Wish> wishes,
      History history,
      Part part,
      double historyShare) {
    this.terms = terms;
    this.places = places;
    this.wishes = wishes;
    this.votes = history.votes(part);
    this.corrections = history.votes(Part.CORRECTED);
    this.part = part;
    this.historyShare = historyShare;
  }

  /** The units that reach the least score, the best first. */
  List<Ranked> of(List<String> units, double least, int limit) {
    return units.stream()
        .map(this::ranked)
        .filter(one -> one.score() >= least)
        .sorted(
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::unitCode))
        .limit(limit)
        .toList();
  }

  private Ranked ranked(String unit) {
    List<Reason> reasons = new ArrayList<>();
    double score = history(unit, reasons) + functions(unit, reasons) + wish(unit, reasons);
    score -= corrections(unit, reasons);
    return new Ranked(unit, Math.max(0, Math.min(1, score)), reasons);
  }

  private double history(String unit, List<Reason> reasons) {
    Vote vote = votes.getOrDefault(unit, Vote.NONE);
    if (vote.cases() == 0) {
      return 0;
    }
    reasons.add(
        Reason.of(
            Kind.HISTORY,
            part == Part.LEAD ? "history.lead" : "history.co",
            vote.since(),
            vote.of(),
            vote.cases()));
    vote.former()
        .forEach(
            (code, cases) -> reasons.add(Reason.of(Kind.HISTORY, "history.former", code, cases)));
    return SuggestionWeights.HISTORY * historyShare * vote.share();
  }

  private double functions(String unit, List<Reason> reasons) {
    Optional<FunctionMatch> match = FunctionMatch.of(terms.of(unit), places);
    match
        .filter(one -> one.score() >= SuggestionWeights.LEAST)
        .ifPresent(
            one ->
                reasons.add(
                    one.function().number() == 0
                        ? Reason.of(Kind.FUNCTION, "name", one.function().text(), one.place())
                        : Reason.of(
                            Kind.FUNCTION,
                            "function",
                            one.function().number(),
                            one.function().text(),
                            one.place())));
    return SuggestionWeights.FUNCTIONS * match.map(FunctionMatch::score).orElse(0.0);
  }

  private double wish(String unit, List<Reason> reasons) {
    Optional<Wish> wish = wishes.stream().filter(one -> one.unit().equals(unit)).findFirst();
    wish.ifPresent(
        one ->
            reasons.add(
                one.item() == 0
                    ? Reason.of(Kind.WISH, "wish")
                    : Reason.of(Kind.WISH, "wish.item", one.item())));
    return wish.isPresent() ? SuggestionWeights.WISH : 0;
  }

  private double corrections(String unit, List<Reason> reasons) {
    Vote vote = corrections.getOrDefault(unit, Vote.NONE);
    if (vote.cases() > 0) {
      reasons.add(Reason.of(Kind.CORRECTION, "correction", vote.of(), vote.cases()));
    }
    return SuggestionWeights.CORRECTIONS * vote.share();
  }
}
