package org.tian.handling.room;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class HandlingPlansOnMySqlTest extends HandlingPlansContract {}
