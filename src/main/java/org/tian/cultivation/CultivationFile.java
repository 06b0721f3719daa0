package org.tian.cultivation;

import java.util.List;
import java.util.Optional;

/**
 * A cultivation as far as its reader may know it.
 *
 * <p>Of the cultivation itself only the parts that {@code extent} opens may be shown; the lists
 * hold nothing else already.
 */
public record CultivationFile(
    Cultivation cultivation,
    CultivationExtent extent,
    List<ResearchRecord> records,
    Optional<ArgumentMeeting> meeting,
    List<ExpertInvitation> experts,
    List<ExpertComment> comments,
    List<UnitView> views) {

  public boolean opens(CultivationPart part) {
    return extent.opens(part);
  }
}
