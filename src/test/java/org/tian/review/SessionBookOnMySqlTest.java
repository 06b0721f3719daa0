package org.tian.review;

import org.tian.TianOnMySqlTest;

/** Sessions and case numbers on MySQL. */
@TianOnMySqlTest
class SessionBookOnMySqlTest extends SessionBookContract {}
