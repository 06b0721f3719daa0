package org.tian.desk;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class HiddenTasksOnMySqlTest extends HiddenTasksContract {}
