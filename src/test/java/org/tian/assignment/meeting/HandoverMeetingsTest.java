package org.tian.assignment.meeting;

import org.tian.TianTest;

@TianTest
class HandoverMeetingsTest extends HandoverMeetingsContract {}
