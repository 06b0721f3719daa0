package org.tian.exchange.print;

import org.tian.TianTest;

@TianTest
class PrintBatchesTest extends PrintBatchesContract {}
