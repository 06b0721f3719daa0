package org.tian.assignment.endorsement;

import org.tian.TianTest;

@TianTest
class EndorsementsTest extends EndorsementsContract {}
