package org.tian.review.report;

import org.tian.TianTest;

@TianTest
class SessionReportTest extends SessionReportContract {}
