package org.tian.notification;

import org.tian.TianTest;

@TianTest
class OutboxTest extends OutboxContract {}
