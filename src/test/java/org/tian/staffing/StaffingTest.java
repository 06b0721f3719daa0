package org.tian.staffing;

import org.tian.TianTest;

/** {@link StaffingContract} on H2. */
@TianTest
class StaffingTest extends StaffingContract {}
