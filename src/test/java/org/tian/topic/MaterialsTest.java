package org.tian.topic;

import org.tian.TianTest;

@TianTest
class MaterialsTest extends MaterialsContract {}
