package org.tian.engine;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/** The step of the probe's first task. */
@Component
class ProbeStep implements TaskStep {

  /** A comment with this text is refused by the domain, after the form has passed. */
  static final String UNWANTED = "domain says no";

  static final String NOTE = "很长的说明".repeat(1000);

  /** What the step got last. */
  static volatile Submission last;

  @Override
  public String taskKey() {
    return "Task_ProbeCheck";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of(
        "note",
        NOTE,
        "unitOptions",
        List.of(Map.of("label", "安澜市教育局", "value", "ncal.jyj")),
        "rows",
        List.of(Map.of("text", "第一条")),
        "secret",
        "not in the form");
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    if (form.text("comment").contains(UNWANTED)) {
      throw Refusal.at("comment", "probe.unwanted").asException();
    }
    last = form;
    return Map.of("outcome", form.option("outcome"));
  }

  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}
