/**
 * Tells people what concerns them: in their inbox of notifications, by mail, by group robot, by SMS
 * where a gateway is connected; at once or as a digest, as each prefers.
 *
 * <p>Listens only: hears {@link org.tian.shared.PersonalNews} inside the transaction of what
 * happened and writes what is to go out beside it; a worker of any node sends it afterwards.
 * Decides nothing about cases.
 */
@ApplicationModule(
    displayName = "通知",
    allowedDependencies = {"shared", "engine", "organisation", "document"})
package org.tian.notification;

import org.springframework.modulith.ApplicationModule;
