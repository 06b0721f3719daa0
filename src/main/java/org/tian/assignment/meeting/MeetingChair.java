package org.tian.assignment.meeting;

/**
 * Somebody who may chair a meeting.
 *
 * @param bodyCode the committee, or the office the person heads
 */
public record MeetingChair(String personId, String name, String bodyCode) {}
