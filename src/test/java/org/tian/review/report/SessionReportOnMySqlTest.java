package org.tian.review.report;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class SessionReportOnMySqlTest extends SessionReportContract {}
