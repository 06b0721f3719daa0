package org.tian.engine.office;

import org.tian.TianTest;

@TianTest
class OfficePeopleTest extends OfficePeopleContract {}
