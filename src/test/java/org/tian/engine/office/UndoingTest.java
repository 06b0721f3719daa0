package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.tian.TianTest;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoable;

/** What going back behind each step takes is decided once and told in the decision. */
@TianTest
class UndoingTest {

  private static final Path DECISION =
      Path.of("docs/decisions/0027-going-back-undoes-or-is-refused.md");
  private static final Pattern STEP = Pattern.compile("\\| `(Task_\\w+)` \\| `([\\w.-]+)` \\|");
  private static final Pattern DELEGATE =
      Pattern.compile("(?m)^\\| `(\\w+Delegate)` \\| `([\\w.-]+)` \\|");

  @Autowired private List<TaskStep> steps;
  @Autowired private Map<String, JavaDelegate> delegates;
  @Autowired private MessageSource messages;

  @Test
  void isToldInTheDecision_forEachStepOfThePeople() throws IOException {
    Map<String, String> said = new TreeMap<>();
    steps.stream()
        .filter(step -> !step.getClass().getName().contains(".engine."))
        .forEach(step -> said.put(step.taskKey(), step.undoing().kind()));

    assertThat(told(STEP)).isEqualTo(said);
  }

  @Test
  void isToldInTheDecision_forEachAutomaticStepThatCanBePassed() throws IOException {
    Map<String, String> said = new TreeMap<>();
    delegates.forEach(
        (name, delegate) -> {
          if (delegate instanceof Undoable undoable) {
            said.put(name, undoable.undoing().kind());
          }
        });

    assertThat(told(DELEGATE)).isEqualTo(said);
  }

  @Test
  void hasWords_whereTheStepStands() {
    for (TaskStep step : steps) {
      String kind = step.undoing().kind();
      if (!kind.equals("nothing") && !kind.equals("set-back")) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
          assertThat(messages.getMessage("refusal." + kind, new Object[] {"…"}, "", language))
              .as(kind)
              .contains("…");
        }
      }
    }
  }

  private static Map<String, String> told(Pattern row) throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (MatchResult found : row.matcher(Files.readString(DECISION)).results().toList()) {
      told.put(found.group(1), found.group(2));
    }
    return told;
  }
}
