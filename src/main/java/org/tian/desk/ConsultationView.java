package org.tian.desk;

import java.util.List;

/**
 * What units said before the hand-over, as far as the reader may know it.
 *
 * @param conflicts what has to be settled, in words; empty when nothing has
 * @param settlement how it was settled and why, or empty
 */
public record ConsultationView(List<String> conflicts, List<Line> lines, String settlement) {

  /**
   * One unit asked once.
   *
   * @param asked what it was asked to be
   * @param said what it answered, or how it stands, in a word or two
   * @param tone {@code good}, {@code near}, {@code late} or empty, for the mark's colour
   * @param detail until when, whose it is, or what silence counts as; or empty
   * @param reason reason or remark, or empty
   * @param who who answered, or empty
   * @param moment when it was asked, answered or fell silent
   */
  public record Line(
      int round,
      String unit,
      String asked,
      String said,
      String tone,
      String detail,
      String reason,
      String who,
      String moment) {}

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether units were asked more than once. */
  public boolean isRepeated() {
    return lines.stream().anyMatch(line -> line.round() > 1);
  }
}
