package org.tian.desk;

import org.tian.TianTest;

@TianTest
class SecretCasesTest extends SecretCasesContract {}
