package org.tian.notification;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class OutboxOnMySqlTest extends OutboxContract {}
