package org.tian.handling.clocks;

import org.tian.TianTest;

@TianTest
class ReplyExtensionsTest extends ReplyExtensionsContract {}
