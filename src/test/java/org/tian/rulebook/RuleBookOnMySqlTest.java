package org.tian.rulebook;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class RuleBookOnMySqlTest extends RuleBookContract {}
