package org.tian.assignment.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** Reasons in the reader's language. */
@Component
class ReasonWords {

  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  ReasonWords(Directory directory, Texts texts, Clock clock) {
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  SuggestedUnit told(UnitRanking.Ranked one) {
    return new SuggestedUnit(
        one.unitCode(),
        directory.nameOf(one.unitCode()),
        one.score(),
        one.reasons().stream()
            .map(reason -> new SuggestedUnit.Told(inWords(reason), reason.isAgainst()))
            .toList());
  }

  List<SuggestedUnit> told(List<UnitRanking.Ranked> units) {
    return units.stream().map(this::told).toList();
  }

  private String inWords(Reason reason) {
    return texts.of(
        "suggestion.reason." + reason.key(),
        reason.args().stream().map(arg -> written(reason, arg)).toArray());
  }

  private Object written(Reason reason, Object arg) {
    if (arg instanceof Place place) {
      return texts.of(place.messageKey(), place.item());
    }
    if (arg instanceof Instant moment) {
      return moment.atZone(clock.getZone()).getYear();
    }
    return reason.key().equals("history.former") && arg instanceof String code
        ? directory.nameOf(code)
        : arg;
  }
}
