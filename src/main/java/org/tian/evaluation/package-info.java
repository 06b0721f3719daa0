/**
 * Rating of replies by the proposers and the decision to handle again.
 *
 * <p>Does not publish ratings.
 */
@ApplicationModule(
    displayName = "评议",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "document",
      "proposal",
      "assignment",
      "handling"
    })
package org.tian.evaluation;

import org.springframework.modulith.ApplicationModule;
