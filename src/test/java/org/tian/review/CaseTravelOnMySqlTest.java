package org.tian.review;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class CaseTravelOnMySqlTest extends CaseTravelContract {}
