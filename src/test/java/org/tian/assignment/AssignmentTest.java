package org.tian.assignment;

import org.tian.TianTest;

@TianTest
class AssignmentTest extends AssignmentContract {}
