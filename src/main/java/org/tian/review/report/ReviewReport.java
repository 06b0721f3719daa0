package org.tian.review.report;

import java.util.List;

/**
 * The report on the review of a session (审查情况报告).
 *
 * @param day when it was made
 * @param members members who proposed first
 * @param bodies bodies that proposed
 * @param before name of the last session, or empty when there was none
 * @param fates what became of the proposals, with the last session beside it
 * @param origins by members, jointly, by bodies and kinds of bodies
 * @param times session proposals and ordinary ones
 * @param categories filed ones by area and subject
 * @param reasons why proposals were not filed; a proposal may have several
 * @param targets where texts were passed on to
 */
public record ReviewReport(
    String committee,
    String session,
    String day,
    long received,
    long filed,
    long members,
    long bodies,
    String before,
    long receivedBefore,
    List<Compared> fates,
    List<ReportLine> origins,
    List<ReportLine> times,
    List<ReportLine> categories,
    List<ReportLine> reasons,
    List<ReportLine> targets) {

  /**
   * A number beside that of the last session.
   *
   * @param share of all received, such as 81.2%, or empty when nothing was received
   */
  public record Compared(String code, String name, long now, String share, long before) {

    public long difference() {
      return now - before;
    }
  }

  /** The number of a fate by its code. */
  public long of(String code) {
    return fates.stream().filter(fate -> fate.code().equals(code)).findFirst().orElseThrow().now();
  }
}
