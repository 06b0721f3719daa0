package org.tian.topic;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class TopicsOnMySqlTest extends TopicsContract {}
