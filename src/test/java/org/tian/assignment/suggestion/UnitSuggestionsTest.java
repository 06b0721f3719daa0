package org.tian.assignment.suggestion;

import org.tian.TianTest;

@TianTest
class UnitSuggestionsTest extends UnitSuggestionsContract {}
