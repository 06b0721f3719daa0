package org.tian.handling.clocks;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ReplyExtensionsOnMySqlTest extends ReplyExtensionsContract {}
