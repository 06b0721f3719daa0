package org.tian.topic;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class CluesOnMySqlTest extends CluesContract {}
