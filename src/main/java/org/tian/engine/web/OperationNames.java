package org.tian.engine.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.shared.Texts;

/** Persons and steps of operations in words, in the reader's language. */
@Component
class OperationNames {

  private final PersonDirectory people;
  private final Texts texts;

  OperationNames(PersonDirectory people, Texts texts) {
    this.people = people;
    this.texts = texts;
  }

  /** Name of a person; empty for none. */
  String person(String personId) {
    return personId == null
        ? ""
        : people.person(personId).map(PersonDirectory.EnginePerson::name).orElse(personId);
  }

  /** Name of a step. */
  String step(String taskKey) {
    return texts.orElse("desk.step." + taskKey, taskKey);
  }

  /** Persons' ids or steps' keys with commas between them, in words; empty for none. */
  String targets(String target) {
    if (target == null) {
      return "";
    }
    return Arrays.stream(target.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(this::personOrStep)
        .collect(Collectors.joining(texts.of("operations.comma")));
  }

  private String personOrStep(String target) {
    return people
        .person(target)
        .map(PersonDirectory.EnginePerson::name)
        .orElseGet(() -> step(target));
  }
}
