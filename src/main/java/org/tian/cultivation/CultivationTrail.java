package org.tian.cultivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stays with a proposal of the way it came (培育记录), for everybody who reads the proposal: that
 * work was done, not what was said.
 *
 * @param visits day and place of each outing
 * @param meetingOn day of the argument meeting, or null
 * @param comments how many comments the experts made
 * @param accepted how many answers to them were accepted
 * @param readable whether the reader may also read the cultivation itself
 */
public record CultivationTrail(
    long cultivationId,
    String number,
    CultivationGrade grade,
    String mentorId,
    LocalDate plannedFrom,
    LocalDate plannedUntil,
    List<Visit> visits,
    LocalDate meetingOn,
    int comments,
    int accepted,
    int unitsAsked,
    int unitsAnswered,
    boolean readable) {

  /** One outing. */
  public record Visit(LocalDate on, String place) {}

  static CultivationTrail of(
      Cultivation cultivation,
      List<ResearchRecord> records,
      Optional<ArgumentMeeting> meeting,
      List<ExpertComment> comments,
      List<UnitView> views,
      boolean readable) {
    return new CultivationTrail(
        cultivation.getId(),
        cultivation.getNumber(),
        cultivation.getGrade(),
        cultivation.getMentorId(),
        cultivation.getPlan().startsOn(),
        cultivation.getPlan().endsOn(),
        records.stream().map(one -> new Visit(one.getHeldOn(), one.getPlace())).toList(),
        meeting.map(ArgumentMeeting::getHeldOn).orElse(null),
        comments.size(),
        (int)
            comments.stream().filter(one -> one.getState() == ExpertComment.State.ACCEPTED).count(),
        (int) views.stream().filter(UnitView::isAsked).count(),
        (int) views.stream().filter(one -> one.getState() == UnitView.State.GIVEN).count(),
        readable);
  }
}
