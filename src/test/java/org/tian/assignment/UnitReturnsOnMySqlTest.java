package org.tian.assignment;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class UnitReturnsOnMySqlTest extends UnitReturnsContract {}
