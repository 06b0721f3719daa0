/**
 * Committees, proposer bodies, units, people and their posts: who there is and who may sign in.
 *
 * <p>Decides nothing about cases; the data scope of a case is told by the proposal module.
 */
@ApplicationModule(
    displayName = "组织",
    allowedDependencies = {"shared", "engine", "engine :: office"})
package org.tian.organisation;

import org.springframework.modulith.ApplicationModule;
