package org.tian.assignment.meeting;

import java.util.List;

/**
 * What of a meeting's file is open to the acting person.
 *
 * @param keeps whether the person plans it and puts it on record
 * @param seesAll whether the person sees who else came and the letters of all units
 * @param bodies bodies and units for which the person goes to meetings
 */
public record MeetingRights(boolean keeps, boolean seesAll, List<String> bodies) {}
