package org.tian.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.engine.TaskHandOvers;
import org.tian.engine.WorkItem;
import org.tian.organisation.BodyOffices;
import org.tian.organisation.Deputies;
import org.tian.organisation.Deputyship;
import org.tian.organisation.Directory;
import org.tian.organisation.Leaving;
import org.tian.organisation.Post;
import org.tian.shared.CurrentActor;
import org.tian.shared.PersonalNews;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Hand-over of a leaver (离任移交): what they hold is seen, given to successors in one run with a
 * result for each item, and only then posts are ended and the account closed. For who looks after
 * the leaver's body.
 */
@Service
@Transactional(readOnly = true)
public class Leavers {

  private final TaskHandOvers handOvers;
  private final Deputies deputies;
  private final BodyOffices offices;
  private final Directory directory;
  private final Leaving leaving;
  private final BulkRuns runs;
  private final ApplicationEventPublisher events;

  Leavers(
      TaskHandOvers handOvers,
      Deputies deputies,
      BodyOffices offices,
      Directory directory,
      Leaving leaving,
      BulkRuns runs,
      ApplicationEventPublisher events) {
    this.handOvers = handOvers;
    this.deputies = deputies;
    this.offices = offices;
    this.directory = directory;
    this.leaving = leaving;
    this.runs = runs;
    this.events = events;
  }

  /**
   * What the person has in hand.
   *
   * @throws org.tian.shared.RefusedException {@code leaver.not-yours}
   */
  @Transactional
  public LeaverStock stockOf(String leaver) {
    requireOffice(leaver);
    return stock(leaver);
  }

  LeaverStock stock(String leaver) {
    List<Deputyship> concerned = new ArrayList<>(deputies.notOverOf(leaver));
    deputies.notOverIn(leaver).forEach(concerned::add);
    return LeaverStock.of(handOvers.heldBy(leaver), concerned);
  }

  private void requireOffice(String leaver) {
    String person = CurrentActor.get().personId();
    if (person.equals(leaver) || !offices.looksAfterPerson(person, leaver)) {
      throw Refusal.at("person", "leaver.not-yours").asException();
    }
  }

  /** Whether the person may take over work of the leaver: works in one of the leaver's bodies. */
  boolean maySucceed(String successor, String leaver) {
    Set<String> bodies =
        directory.postsOf(leaver).stream()
            .map(Post::getBodyCode)
            .collect(java.util.stream.Collectors.toSet());
    return !successor.equals(leaver)
        && !leaving.isClosed(successor)
        && directory.postsOf(successor).stream()
            .anyMatch(post -> bodies.contains(post.getBodyCode()));
  }

  /**
   * Begins handing over all that can be handed over; goes on by itself where it was broken off.
   *
   * @param successors by process key; under an empty key who takes the rest
   * @param requestKey made by the form, so that sending it twice is once
   * @throws org.tian.shared.RefusedException {@code leaver.not-yours}, {@code leaver.successor},
   *     {@code leaver.nothing}
   */
  @WholeStep
  public BulkRun begin(String leaver, Map<String, String> successors, String requestKey) {
    requireOffice(leaver);
    LeaverStock stock = stock(leaver);
    if (stock.isSettled()) {
      throw Refusal.of("leaver.nothing").asException();
    }
    Map<String, String> parameters = new HashMap<>();
    parameters.put(HandOverTasks.LEAVER, leaver);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (WorkItem item : stock.tasks()) {
      String successor =
          successors.getOrDefault(item.processKey(), successors.getOrDefault("", ""));
      if (!maySucceed(successor, leaver)) {
        throw Refusal.at("to-" + item.processKey(), "leaver.successor").asException();
      }
      parameters.put(HandOverTasks.TO + item.processKey(), successor);
      counts.merge(successor, 1, Integer::sum);
    }
    String body = directory.postsOf(leaver).get(0).getBodyCode();
    List<String> subjects =
        Stream.concat(
                stock.tasks().stream().map(WorkItem::taskId),
                stock.deputyships().stream().map(row -> HandOverTasks.DEPUTYSHIP + row.getId()))
            .toList();
    BulkRun run =
        runs.start(new BulkOrder(HandOverTasks.CODE, body, subjects, parameters), requestKey);
    counts.forEach((successor, count) -> tell(successor, leaver, count));
    return run;
  }

  private void tell(String successor, String leaver, int count) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("task", "");
    values.put("title", directory.personName(leaver));
    values.put("number", String.valueOf(count));
    values.put("person", directory.personName(leaver));
    values.put("count", count);
    values.put("by", directory.personName(CurrentActor.get().personId()));
    values.put("reason", "");
    events.publishEvent(
        new PersonalNews("tasks.handed-over", Set.of(successor), null, values, "/desk"));
  }

  /**
   * Ends the posts and closes the account.
   *
   * @throws org.tian.shared.RefusedException {@code leaver.not-yours}, {@code leaver.open} while
   *     anything is left that has to be handed over
   */
  @WholeStep
  public void close(String leaver) {
    requireOffice(leaver);
    LeaverStock stock = stock(leaver);
    if (!stock.isSettled()) {
      throw Refusal.of("leaver.open", stock.tasks().size() + stock.deputyships().size())
          .asException();
    }
    leaving.close(leaver);
  }
}
