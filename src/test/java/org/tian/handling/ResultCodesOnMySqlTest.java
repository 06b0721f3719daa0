package org.tian.handling;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class ResultCodesOnMySqlTest extends ResultCodesContract {}
