package org.tian.notification;

import org.tian.TianTest;

@TianTest
class RemindersTest extends RemindersContract {}
