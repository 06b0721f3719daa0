package org.tian.rulebook;

import org.tian.TianTest;

@TianTest
class RuleBookTest extends RuleBookContract {}
