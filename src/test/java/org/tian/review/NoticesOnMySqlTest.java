package org.tian.review;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class NoticesOnMySqlTest extends NoticesContract {}
