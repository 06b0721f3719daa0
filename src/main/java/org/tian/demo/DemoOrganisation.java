package org.tian.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.OrganisationImport;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.shared.TsvRows;

/** The province of the demonstration: its committees, units, people, categories and sessions. */
@Component
@Profile("demo")
class DemoOrganisation {

  private static final LocalTime CUT_OFF = LocalTime.of(20, 0);

  private final OrganisationImport organisation;
  private final Categories categories;
  private final PlenarySessions sessions;
  private final DemoSettings settings;
  private final Clock clock;

  DemoOrganisation(
      OrganisationImport organisation,
      Categories categories,
      PlenarySessions sessions,
      DemoSettings settings,
      Clock clock) {
    this.organisation = organisation;
    this.categories = categories;
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
  }

  boolean isMissing() {
    return organisation.isEmpty();
  }

  @Transactional
  void found() {
    organisation.register(
        new OrganisationImport.Rows(
            TsvRows.of("db/demo/committees.tsv"),
            TsvRows.of("db/demo/bodies.tsv"),
            TsvRows.of("db/demo/units.tsv"),
            TsvRows.of("db/demo/people.tsv"),
            TsvRows.of("db/demo/posts.tsv")),
        settings.password());
    for (Map<String, String> row : TsvRows.of("db/demo/categories.tsv")) {
      String parent = row.get("parent_code").isEmpty() ? null : row.get("parent_code");
      categories.define(Category.COMMON, row.get("code"), parent, row.get("name"));
    }
    TsvRows.of("db/demo/sessions.tsv").forEach(row -> sessions.announce(session(row)));
  }

  private PlenarySession session(Map<String, String> row) {
    return new PlenarySession(
        row.get("committee_code"),
        Integer.parseInt(row.get("term")),
        Integer.parseInt(row.get("session_no")),
        row.get("name"),
        day(row, "collecting_from_days").atStartOfDay(clock.getZone()).toInstant(),
        cutOff(row),
        day(row, "opens_in_days"),
        day(row, "closes_in_days"));
  }

  private Instant cutOff(Map<String, String> row) {
    return day(row, "cutoff_in_days").atTime(CUT_OFF).atZone(clock.getZone()).toInstant();
  }

  private LocalDate day(Map<String, String> row, String column) {
    return LocalDate.now(clock).plusDays(Integer.parseInt(row.get(column)));
  }
}
