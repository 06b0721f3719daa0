package org.tian.topic;

import org.tian.TianTest;

@TianTest
class CluesTest extends CluesContract {}
