package org.tian.review;

import org.tian.TianTest;

@TianTest
class NoticesTest extends NoticesContract {}
