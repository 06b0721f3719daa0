package org.tian.assignment.suggestion;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class UnitSuggestionsOnMySqlTest extends UnitSuggestionsContract {}
