package org.tian.assignment.meeting;

import java.util.List;

/**
 * A page of meetings, the latest first.
 *
 * @param next what to pass as {@code after} for the next page, or null on the last one
 */
public record MeetingPage(List<HandoverMeeting> items, Long next) {}
