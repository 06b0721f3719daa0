/**
 * People come and go, the work stays: what a leaver holds is handed over, and a task offered
 * to a post that nobody holds is found.
 *
 * <p>Also what people write with: phrases and signatures by hand.
 *
 * <p>Knows no case: it moves tasks, whatever they are about.
 */
@ApplicationModule(
    displayName = "人员",
    allowedDependencies = {"shared", "engine", "organisation", "document", "bulk"})
package org.tian.staffing;

import org.springframework.modulith.ApplicationModule;
