package org.tian.handling.signoff;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SignOffOnMySqlTest extends SignOffContract {}
