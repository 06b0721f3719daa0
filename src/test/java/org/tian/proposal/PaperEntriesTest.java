package org.tian.proposal;

import org.tian.TianTest;

/** Entries by the office on H2. */
@TianTest
class PaperEntriesTest extends PaperEntriesContract {}
