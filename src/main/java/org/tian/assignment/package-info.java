/**
 * Which unit handles a proposal in which role, the hand-over, and the return of it.
 *
 * <p>Does not know what the unit does with it (handling).
 */
@ApplicationModule(
    displayName = "交办",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "document",
      "bulk",
      "similarity",
      "proposal",
      "proposal :: similar"
    })
package org.tian.assignment;

import org.springframework.modulith.ApplicationModule;
