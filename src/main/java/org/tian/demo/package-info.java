/**
 * A living demonstration system, dated relative to today (profile demo).
 *
 * <p>Uses the same services as people do; is never active on a system with real data.
 */
@ApplicationModule(
    displayName = "演示",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "document",
      "proposal",
      "topic",
      "cultivation",
      "review",
      "bulk",
      "staffing",
      "assignment",
      "assignment :: meeting",
      "assignment :: asking",
      "assignment :: endorsement",
      "handling",
      "handling :: clocks",
      "handling :: delivery",
      "handling :: room",
      "handling :: signoff",
      "handling :: contact",
      "handling :: commitment",
      "evaluation",
      "audit",
      "notification",
      "exchange"
    })
package org.tian.demo;

import org.springframework.modulith.ApplicationModule;
