package org.tian.review;

import org.tian.TianTest;

/** Sessions and case numbers on H2. */
@TianTest
class SessionBookTest extends SessionBookContract {}
