package org.tian.handling.signoff;

import org.tian.TianTest;

@TianTest
class SignOffTest extends SignOffContract {}
