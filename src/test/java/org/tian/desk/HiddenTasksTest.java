package org.tian.desk;

import org.tian.TianTest;

@TianTest
class HiddenTasksTest extends HiddenTasksContract {}
