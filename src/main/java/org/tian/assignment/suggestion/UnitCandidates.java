package org.tian.assignment.suggestion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.suggestion.PastCases.Part;
import org.tian.assignment.suggestion.UnitRanking.Ranked;
import org.tian.assignment.suggestion.UnitRanking.Wish;
import org.tian.organisation.Unit;
import org.tian.proposal.Proposal;
import org.tian.proposal.Suggestion;
import org.tian.proposal.similar.ReadableLikes;
import org.tian.similarity.Candidate;
import org.tian.similarity.ComparableText;
import org.tian.similarity.WordWeights;

/** Puts together what is known of a text and of the units, and ranks the units. */
@Component
class UnitCandidates {

  private static final int OF_ITEM = 3;

  private final AssignableUnits assignable;
  private final UnitFunctions functions;
  private final WordWeights words;
  private final ReadableLikes likes;
  private final PastCases past;
  private final ReasonWords reasons;
  private final Clock clock;

  UnitCandidates(
      AssignableUnits assignable,
      UnitFunctions functions,
      WordWeights words,
      ReadableLikes likes,
      PastCases past,
      ReasonWords reasons,
      Clock clock) {
    this.assignable = assignable;
    this.functions = functions;
    this.words = words;
    this.likes = likes;
    this.past = past;
    this.reasons = reasons;
    this.clock = clock;
  }

  /** What is known when units are to be ranked. */
  private record Known(
      List<String> units, FunctionTerms terms, History history, UnaryOperator<String> today) {}

  /** Units for a case; a filed case is never its own history. */
  CaseSuggestion of(Proposal proposal, int limit) {
    RoutedText text =
        new RoutedText(
            proposal.getTitle(),
            proposal.getText().suggestions(),
            List.of(proposal.getSituation(), proposal.getAnalysis()));
    Known known = known(proposal.getCommitteeCode(), text, proposal.getId());
    List<Place> places = places(text);
    List<Wish> wishes = wishes(proposal, known.today());
    List<CaseSuggestion.Item> items =
        IntStream.rangeClosed(1, text.items().size())
            .mapToObj(
                item ->
                    new CaseSuggestion.Item(
                        item, text.items().get(item - 1), ofItem(item, places, wishes, known)))
            .toList();
    return new CaseSuggestion(
        proposal.getId(), whole(known, places, wishes, limit), items, split(items));
  }

  /** Units for words. */
  UnitSuggestion of(String committee, RoutedText text, List<Wish> wishes, Long without, int limit) {
    return whole(known(committee, text, without), places(text), wishes, limit);
  }

  private Known known(String committee, RoutedText text, Long without) {
    List<Unit> units = assignable.of(committee);
    Set<String> codes = units.stream().map(Unit::getCode).collect(Collectors.toSet());
    Map<String, String> successors = new LinkedHashMap<>();
    UnaryOperator<String> today =
        code -> codes.contains(code) ? code : successors.computeIfAbsent(code, assignable::today);
    List<Candidate> similar =
        likes.of(
            committee,
            new ComparableText(text.title(), text.items(), text.body()),
            without,
            SuggestionWeights.CASES);
    History history =
        new History(
            similar, past.of(similar.stream().map(Candidate::id).toList()), clock.instant(), today);
    return new Known(
        units.stream().map(Unit::getCode).toList(), functions.of(committee, units), history, today);
  }

  private List<Place> places(RoutedText text) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(Place.TITLE, SuggestionWeights.IN_TITLE, words.ofTitle(text.title())));
    for (int i = 0; i < text.items().size(); i++) {
      places.add(new Place(i + 1, SuggestionWeights.IN_ITEM, words.of(text.items().get(i))));
    }
    places.add(
        new Place(Place.BODY, SuggestionWeights.IN_BODY, words.of(String.join("\n", text.body()))));
    return places;
  }

  private UnitSuggestion whole(Known known, List<Place> places, List<Wish> wishes, int limit) {
    List<Ranked> leads =
        new UnitRanking(known.terms(), places, wishes, known.history(), Part.LEAD, 1)
            .of(known.units(), SuggestionWeights.LEAST, limit);
    List<String> beside =
        known.units().stream()
            .filter(unit -> leads.isEmpty() || !unit.equals(leads.get(0).unitCode()))
            .toList();
    List<Ranked> coUnits =
        new UnitRanking(known.terms(), places, wishes, known.history(), Part.CO, 1)
            .of(beside, SuggestionWeights.LEAST_OF_CO_UNIT, limit);
    return new UnitSuggestion(reasons.told(leads), reasons.told(coUnits));
  }

  /** The item decides; the title tells what it is about where it does not say so itself. */
  private List<SuggestedUnit> ofItem(int item, List<Place> places, List<Wish> wishes, Known known) {
    List<Place> ofItem =
        places.stream()
            .filter(place -> place.item() == item || place.item() == Place.TITLE)
            .map(
                place ->
                    place.item() == item
                        ? new Place(item, SuggestionWeights.IN_TITLE, place.words())
                        : new Place(Place.TITLE, SuggestionWeights.IN_BODY, place.words()))
            .toList();
    List<Wish> named = wishes.stream().filter(wish -> wish.item() == item).toList();
    return reasons.told(
        new UnitRanking(
                known.terms(),
                ofItem,
                named,
                known.history(),
                Part.LEAD,
                SuggestionWeights.HISTORY_OF_ITEM)
            .of(known.units(), SuggestionWeights.LEAST, OF_ITEM));
  }

  private static List<Wish> wishes(Proposal proposal, UnaryOperator<String> today) {
    List<Suggestion> items = proposal.getText().items();
    Stream<Wish> ofItems =
        IntStream.rangeClosed(1, items.size())
            .filter(item -> items.get(item - 1).unit() != null)
            .mapToObj(item -> new Wish(today.apply(items.get(item - 1).unit()), item));
    Stream<Wish> ofWhole =
        proposal.getSuggestedUnits().stream().map(unit -> new Wish(today.apply(unit), 0));
    return Stream.concat(ofWhole, ofItems).toList();
  }

  private static List<SuggestedUnit> split(List<CaseSuggestion.Item> items) {
    List<SuggestedUnit> first =
        items.stream()
            .flatMap(item -> item.leads().stream().limit(1))
            .filter(unit -> unit.score() >= SuggestionWeights.LEAST_OF_SPLIT)
            .toList();
    Set<String> seen = new LinkedHashSet<>();
    List<SuggestedUnit> different =
        first.stream().filter(unit -> seen.add(unit.unitCode())).toList();
    return different.size() > 1 ? different : List.of();
  }
}
