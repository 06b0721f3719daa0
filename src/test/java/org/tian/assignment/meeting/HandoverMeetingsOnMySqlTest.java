package org.tian.assignment.meeting;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class HandoverMeetingsOnMySqlTest extends HandoverMeetingsContract {}
