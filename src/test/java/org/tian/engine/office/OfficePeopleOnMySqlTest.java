package org.tian.engine.office;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class OfficePeopleOnMySqlTest extends OfficePeopleContract {}
