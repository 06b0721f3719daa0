package org.tian.review;

import org.tian.TianOnMySqlTest;

/** The same on a real MySQL. */
@TianOnMySqlTest
class CaseMovesOnMySqlTest extends CaseMovesContract {}
