package org.tian.rulebook.calendar;

import org.tian.TianTest;

@TianTest
class HolidayCalendarTest extends HolidayCalendarContract {}
