package org.tian.bulk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/**
 * An action for tests. What is done to a subject stands in the trail of the subject's own chain;
 * the name of a subject says how it goes: {@code refused-…}, {@code broken-…}, {@code deadly-…}.
 */
@Component
class ProbeAction implements BulkAction {

  /** Kills the node, in the midst of the work, as often as this says. */
  final AtomicInteger deadly = new AtomicInteger();

  /** Whether the cases of a portion share a transaction. */
  final AtomicBoolean together = new AtomicBoolean();

  private final ApplicationEventPublisher events;

  ProbeAction(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** What a killed node looks like from inside. */
  static class NodeKilled extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public String code() {
    return "probe.touch";
  }

  @Override
  public boolean inOrder() {
    return false;
  }

  @Override
  public boolean isDoneTogether() {
    return together.get();
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjectIds.stream()
        .filter(id -> !id.startsWith("hidden"))
        .map(id -> new BulkSubject(id, id, null, id, "试验 " + id))
        .toList();
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    return parameters.containsKey("bad")
        ? List.of(Refusal.at("comment", "review.comment-missing"))
        : List.of();
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    return subject.id().startsWith("blocked") ? List.of(Refusal.of("task.gone")) : List.of();
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    events.publishEvent(CaseStep.of(subject.caseKey(), "task.completed"));
    if (subject.id().startsWith("refused")) {
      throw Refusal.of("task.claimed-by", "赵强").asException();
    }
    if (subject.id().startsWith("broken")) {
      throw new IllegalStateException("broken on purpose");
    }
    if (subject.id().startsWith("deadly") && deadly.getAndDecrement() > 0) {
      throw new NodeKilled();
    }
    return "好";
  }
}
