package org.tian.rulebook.calendar;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class HolidayCalendarOnMySqlTest extends HolidayCalendarContract {}
