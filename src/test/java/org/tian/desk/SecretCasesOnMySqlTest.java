package org.tian.desk;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SecretCasesOnMySqlTest extends SecretCasesContract {}
