/**
 * What every module speaks: refusals, the domain event of a step, settings of a committee, the
 * working-day calendar.
 *
 * <p>Knows no other module, no process engine and no web page.
 */
@ApplicationModule(
    displayName = "共用",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package org.tian.shared;

import org.springframework.modulith.ApplicationModule;
