package org.tian.review;

import org.tian.TianTest;

@TianTest
class CaseMovesTest extends CaseMovesContract {}
