package org.tian.audit;

import org.tian.TianTest;

@TianTest
class AuditTrailTest extends AuditTrailContract {}
