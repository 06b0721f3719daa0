package org.tian.engine.office;

import org.tian.TianTest;

@TianTest
class SignersTest extends SignersContract {}
