/**
 * Long work on a selection of cases: done in the background, one transaction a case, shared by all
 * nodes, resumed where a node was killed, with a result for each case.
 *
 * <p>Knows no action itself: modules bring theirs as {@link org.tian.bulk.BulkAction}. What a
 * person may do is decided by the action for each case at the moment it is done, never by the run.
 */
@ApplicationModule(
    displayName = "批量办理",
    allowedDependencies = {"shared", "engine", "engine :: office", "organisation"})
package org.tian.bulk;

import org.springframework.modulith.ApplicationModule;
