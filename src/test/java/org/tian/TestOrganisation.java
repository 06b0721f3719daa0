package org.tian;

import org.springframework.stereotype.Component;
import org.tian.organisation.OrganisationImport;
import org.tian.shared.TsvRows;

/**
 * The organisation of the demonstration, for tests: call {@link #register()} once; password of all
 * is {@link #PASSWORD}.
 */
@Component
public class TestOrganisation {

  public static final String PASSWORD = "Tian-2026-demo";

  private final OrganisationImport organisation;

  TestOrganisation(OrganisationImport organisation) {
    this.organisation = organisation;
  }

  /** Registers it when nobody is registered yet. */
  public void register() {
    if (organisation.isEmpty()) {
      organisation.register(
          new OrganisationImport.Rows(
              TsvRows.of("db/demo/committees.tsv"),
              TsvRows.of("db/demo/bodies.tsv"),
              TsvRows.of("db/demo/units.tsv"),
              TsvRows.of("db/demo/people.tsv"),
              TsvRows.of("db/demo/posts.tsv")),
          PASSWORD);
    }
  }
}
