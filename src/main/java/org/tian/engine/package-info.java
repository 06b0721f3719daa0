/**
 * The only home of engine internals: deployment, identity, visibility of tasks, guards, forms,
 * inbox rows, task operations.
 *
 * <p>Knows nothing of proposals: what a task means comes in through {@link
 * org.tian.engine.TaskStep}, who people are through {@link org.tian.engine.PersonDirectory}, what a
 * case is called through {@link org.tian.engine.CaseDirectory}.
 */
@ApplicationModule(
    displayName = "流程引擎",
    allowedDependencies = {"shared"})
package org.tian.engine;

import org.springframework.modulith.ApplicationModule;
