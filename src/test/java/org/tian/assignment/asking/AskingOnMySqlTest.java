package org.tian.assignment.asking;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class AskingOnMySqlTest extends AskingContract {}
