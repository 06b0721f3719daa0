package org.tian.handling.clocks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseNews.Kind;
import org.tian.shared.Texts;

/** Tells proposers and units of every change of the time for a reply. */
@Component
class ClockNews {

  private final UnitTasks tasks;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  ClockNews(UnitTasks tasks, Texts texts, ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.texts = texts;
    this.events = events;
  }

  /**
   * Tells of a clock. A co-unit's opinion goes to the lead unit and not to the proposers: then
   * units alone are told.
   *
   * @param key of the words, which name the new day or the reason
   */
  void tell(UnitTask task, Kind kind, String key, Object... args) {
    String words = Texts.in(Locale.SIMPLIFIED_CHINESE, () -> texts.of(key, args));
    List<CaseNews.Part> unit =
        List.of(new CaseNews.Part(task.getUnitCode(), task.getRole().name()));
    if (task.getRole().answers()) {
      events.publishEvent(CaseNews.forProposers(task.getProposalId(), kind, unit, words));
    }
    events.publishEvent(
        new CaseNews(
            task.getProposalId(), Kind.UNIT_TIME_CHANGED, unit, words, unitsConcerned(task)));
  }

  private List<String> unitsConcerned(UnitTask task) {
    Stream<String> answering =
        task.getRole().answers()
            ? Stream.empty()
            : tasks.ofRound(task.getProposalId(), task.getRound()).stream()
                .filter(other -> other.getRole().answers() && !other.getStatus().isGone())
                .map(UnitTask::getUnitCode);
    return Stream.concat(Stream.of(task.getUnitCode()), answering).distinct().toList();
  }
}
