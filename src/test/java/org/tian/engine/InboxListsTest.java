package org.tian.engine;

import org.tian.TianTest;

@TianTest
class InboxListsTest extends InboxListsContract {}
