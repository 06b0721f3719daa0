package org.tian.notification;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class RobotsOnMySqlTest extends RobotsContract {}
