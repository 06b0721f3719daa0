package org.tian.handling;

import org.tian.TianTest;

@TianTest
class ResultCodesTest extends ResultCodesContract {}
