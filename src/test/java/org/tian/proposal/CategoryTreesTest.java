package org.tian.proposal;

import org.tian.TianTest;

@TianTest
class CategoryTreesTest extends CategoryTreesContract {}
