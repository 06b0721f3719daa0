package org.tian.exchange.print;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class PrintBatchesOnMySqlTest extends PrintBatchesContract {}
