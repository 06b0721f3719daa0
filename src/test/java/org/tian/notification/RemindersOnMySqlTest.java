package org.tian.notification;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class RemindersOnMySqlTest extends RemindersContract {}
