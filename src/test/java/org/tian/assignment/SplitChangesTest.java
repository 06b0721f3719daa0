package org.tian.assignment;

import org.tian.TianTest;

@TianTest
class SplitChangesTest extends SplitChangesContract {}
