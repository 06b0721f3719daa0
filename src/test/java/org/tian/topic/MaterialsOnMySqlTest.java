package org.tian.topic;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class MaterialsOnMySqlTest extends MaterialsContract {}
