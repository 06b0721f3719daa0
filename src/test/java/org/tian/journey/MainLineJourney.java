package org.tian.journey;

/** {@link MainLineContract} on H2, as one starts with. */
class MainLineJourney extends MainLineContract {

  @Override
  String database() {
    return "h2";
  }
}
