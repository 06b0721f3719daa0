/**
 * The append-only trail: one hash chain a case, anchored every hour, verifiable by anyone.
 *
 * <p>Changes nothing but its own rows.
 */
@ApplicationModule(
    displayName = "审计",
    allowedDependencies = {"shared", "engine", "organisation", "proposal"})
package org.tian.audit;

import org.springframework.modulith.ApplicationModule;
