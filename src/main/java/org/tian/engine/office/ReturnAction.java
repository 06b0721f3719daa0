package org.tian.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** 退回, offered to whoever may work on the task; the choices are the steps it can go back to. */
@Component
class ReturnAction implements OfficeAction {

  private final OfficeRights rights;
  private final Suspensions suspensions;
  private final WayBack wayBack;
  private final WorkItems items;
  private final Texts texts;
  private final Formats formats;

  ReturnAction(
      OfficeRights rights,
      Suspensions suspensions,
      WayBack wayBack,
      WorkItems items,
      Texts texts,
      Formats formats) {
    this.rights = rights;
    this.suspensions = suspensions;
    this.wayBack = wayBack;
    this.items = items;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.RETURN;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    return rights.worksOn(item, personId)
        ? Optional.of(
            suspensions
                .objection(item)
                .map(why -> OperationOffer.refused(operation(), List.of(why)))
                .orElseGet(() -> choices(wayBack.from(item))))
        : Optional.empty();
  }

  private OperationOffer choices(List<WayBack.Way> ways) {
    List<WayBack.Way> possible = ways.stream().filter(way -> way.step().isPossible()).toList();
    if (possible.isEmpty()) {
      return OperationOffer.refused(operation(), objections(ways));
    }
    List<OperationOffer.Choice> choices = new ArrayList<>();
    possible.forEach(way -> choices.add(choice(way.step().target(), way.step())));
    WayBack.Way first = WayBack.starters(ways);
    if (ways.size() > 1 && first.step().isPossible()) {
      choices.add(
          new OperationOffer.Choice(
              StepMoves.STARTER, texts.of("office.return.starter"), first.step().name()));
    }
    return OperationOffer.possible(operation(), choices);
  }

  private OperationOffer.Choice choice(String value, PassedStep step) {
    String hint = rights.namesOf(step.persons()) + " " + formats.moment(step.completedAt());
    return new OperationOffer.Choice(value, step.name(), (hint + ending(step)).strip());
  }

  /** What colleagues are at work on and would lose, by name. */
  private String ending(PassedStep step) {
    String named =
        step.ending().stream()
            .flatMap(taskId -> items.find(taskId).stream())
            .map(
                item ->
                    item.assignee() == null
                        ? item.taskName()
                        : texts.of(
                            "office.return.task-of",
                            item.taskName(),
                            rights.namesOf(List.of(item.assignee()))))
            .distinct()
            .collect(Collectors.joining(texts.of("office.comma")));
    return named.isEmpty() ? "" : texts.of("office.return.ends", named);
  }

  private static List<Refusal> objections(List<WayBack.Way> ways) {
    List<Refusal> all =
        ways.stream().flatMap(way -> way.step().objections().stream()).distinct().toList();
    return all.isEmpty() ? List.of(Refusal.of("office.return.nowhere")) : all;
  }
}
