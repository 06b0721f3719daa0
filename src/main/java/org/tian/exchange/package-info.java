/**
 * Import of proposals from TSV and Excel with a check run and an error sheet.
 *
 * <p>Holds no rule of its own: every row goes through the same rules as a proposal typed at the
 * desk.
 */
@ApplicationModule(
    displayName = "交换",
    allowedDependencies = {"shared", "organisation", "proposal", "document"})
package org.tian.exchange;

import org.springframework.modulith.ApplicationModule;
