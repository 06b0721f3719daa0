package org.tian.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Remembers which case came of which row, for stories that touch. */
@Component
@Profile("demo")
class DemoCast {

  private final Map<Integer, DemoCase> cases = new HashMap<>();

  void add(DemoCase theCase) {
    cases.put(theCase.proposal().number(), theCase);
  }

  long idOf(int number) {
    return cases.get(number).id();
  }
}
