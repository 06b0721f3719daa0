package org.tian.notification;

import org.tian.TianTest;

@TianTest
class NotificationInboxTest extends NotificationInboxContract {}
