package org.tian.notification;

import org.tian.TianTest;

@TianTest
class RobotsTest extends RobotsContract {}
