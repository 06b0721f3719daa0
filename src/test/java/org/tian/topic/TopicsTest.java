package org.tian.topic;

import org.tian.TianTest;

@TianTest
class TopicsTest extends TopicsContract {}
