package org.tian.assignment.meeting;

/** How many cases stand on a list and how many of them were handed over. */
public record MeetingCounts(int listed, int handedOver) {

  public int left() {
    return listed - handedOver;
  }
}
