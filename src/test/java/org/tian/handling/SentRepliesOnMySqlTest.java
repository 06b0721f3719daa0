package org.tian.handling;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SentRepliesOnMySqlTest extends SentRepliesContract {}
