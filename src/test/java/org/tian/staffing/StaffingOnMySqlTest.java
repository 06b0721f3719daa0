package org.tian.staffing;

import org.tian.TianOnMySqlTest;

/** {@link StaffingContract} on MySQL. */
@TianOnMySqlTest
class StaffingOnMySqlTest extends StaffingContract {}
