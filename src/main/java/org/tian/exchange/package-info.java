/**
 * What comes into the program and leaves it in bulk: import of proposals from TSV and Excel with a
 * check run and an error sheet, batches of printed documents, archive packages of cases.
 *
 * <p>Holds no rule of its own: every row goes through the same rules as a proposal typed at the
 * desk, and every document through the same policy as on the page of its case.
 */
@ApplicationModule(
    displayName = "交换",
    allowedDependencies = {
      "shared",
      "organisation",
      "proposal",
      "document",
      "bulk",
      "assignment",
      "audit"
    })
package org.tian.exchange;

import org.springframework.modulith.ApplicationModule;
