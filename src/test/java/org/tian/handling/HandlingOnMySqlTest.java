package org.tian.handling;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class HandlingOnMySqlTest extends HandlingContract {}
