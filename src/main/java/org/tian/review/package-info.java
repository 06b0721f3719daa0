/**
 * Acceptance check, review, decision on filing, merging, conversion, case numbers.
 *
 * <p>Does not choose units (assignment).
 */
@ApplicationModule(
    displayName = "审查",
    allowedDependencies = {"shared", "engine", "organisation", "document", "bulk", "proposal"})
package org.tian.review;

import org.springframework.modulith.ApplicationModule;
