package org.tian.review;

import org.tian.TianTest;

@TianTest
class CaseTravelTest extends CaseTravelContract {}
