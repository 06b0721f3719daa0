/**
 * A unit's work: contacts, opinions of co-units, reply, sign-off, delivery.
 *
 * <p>Does not rate the reply (evaluation).
 */
@ApplicationModule(
    displayName = "办理",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "document",
      "proposal",
      "assignment"
    })
package org.tian.handling;

import org.springframework.modulith.ApplicationModule;
