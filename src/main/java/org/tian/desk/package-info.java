/**
 * The pages on which people work: inbox, task, case, search. They put the modules side by side and
 * decide nothing.
 *
 * <p>Holds no rule and writes nothing itself.
 */
@ApplicationModule(
    displayName = "工作台",
    allowedDependencies = {
      "shared",
      "engine",
      "engine :: office",
      "organisation",
      "document",
      "bulk",
      "proposal",
      "proposal :: similar",
      "cultivation",
      "similarity",
      "topic",
      "rulebook",
      "rulebook :: calendar",
      "review",
      "review :: report",
      "assignment",
      "assignment :: meeting",
      "assignment :: asking",
      "assignment :: suggestion",
      "assignment :: endorsement",
      "handling",
      "handling :: clocks",
      "handling :: signoff",
      "handling :: delivery",
      "handling :: documents",
      "handling :: room",
      "handling :: annual",
      "handling :: contact",
      "handling :: commitment",
      "evaluation",
      "audit",
      "exchange",
      "exchange :: archive",
      "exchange :: print"
    })
package org.tian.desk;

import org.springframework.modulith.ApplicationModule;
