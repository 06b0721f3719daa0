package org.tian.handling.room;

import org.tian.TianTest;

@TianTest
class HandlingPlansTest extends HandlingPlansContract {}
