package org.tian.notification;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class NotificationInboxOnMySqlTest extends NotificationInboxContract {}
