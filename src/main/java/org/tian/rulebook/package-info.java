/**
 * The rules that each committee sets for itself (规则手册), by stage: what each means, its unit,
 * default, allowed values and present value; changed by office and director with a reason.
 *
 * <p>Applies no rule itself: every module reads its own from the settings. What has a page of its
 * own (numbers, way of reviewing, likeness) is changed there.
 */
@ApplicationModule(
    displayName = "规则手册",
    allowedDependencies = {"shared", "organisation"})
package org.tian.rulebook;

import org.springframework.modulith.ApplicationModule;
