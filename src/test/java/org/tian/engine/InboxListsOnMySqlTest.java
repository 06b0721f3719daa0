package org.tian.engine;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class InboxListsOnMySqlTest extends InboxListsContract {}
