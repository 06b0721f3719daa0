package org.tian.handling;

import org.tian.TianTest;

@TianTest
class HandlingTest extends HandlingContract {}
