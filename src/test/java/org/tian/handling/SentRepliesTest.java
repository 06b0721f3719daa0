package org.tian.handling;

import org.tian.TianTest;

@TianTest
class SentRepliesTest extends SentRepliesContract {}
