package org.tian.journey;

import org.springframework.test.context.ContextConfiguration;
import org.tian.MySqlDatabase;

/** {@link MainLineContract} on a real MySQL, as one works with. */
@ContextConfiguration(initializers = MySqlDatabase.class)
class MainLineOnMySqlJourney extends MainLineContract {

  @Override
  String database() {
    return "mysql";
  }
}
