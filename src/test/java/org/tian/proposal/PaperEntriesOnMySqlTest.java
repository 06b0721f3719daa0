package org.tian.proposal;

import org.tian.TianOnMySqlTest;

/** Entries by the office on MySQL. */
@TianOnMySqlTest
class PaperEntriesOnMySqlTest extends PaperEntriesContract {}
