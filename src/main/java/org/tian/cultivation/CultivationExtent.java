package org.tian.cultivation;

import java.util.EnumSet;
import java.util.Set;

/** How much of a cultivation somebody reads. */
public enum CultivationExtent {
  /** Declarer, mentor, office, directors and leaders of the committee. */
  FULL(EnumSet.complementOf(EnumSet.of(CultivationPart.OWN_COMMENTS, CultivationPart.OWN_VIEW))),
  /** An expert: the material, but not what the other experts and the units say. */
  REVIEW(
      EnumSet.of(
          CultivationPart.DECLARATION,
          CultivationPart.GRADING,
          CultivationPart.PLAN,
          CultivationPart.RECORDS,
          CultivationPart.FINDINGS,
          CultivationPart.MEETING,
          CultivationPart.OWN_COMMENTS)),
  /** An asked unit: the text it is asked about and its own view. */
  UNIT(EnumSet.of(CultivationPart.FINDINGS, CultivationPart.OWN_VIEW));

  private final Set<CultivationPart> parts;

  CultivationExtent(Set<CultivationPart> parts) {
    this.parts = parts;
  }

  public boolean opens(CultivationPart part) {
    return parts.contains(part);
  }
}
