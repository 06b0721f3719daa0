package org.tian.cultivation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** The declarer takes a topic back, at any time before the draft; everything that waits stops. */
@Service
public class CultivationWithdrawal {

  private static final int REASON_CHARACTERS = 1000;

  private final CultivationAccess access;
  private final CultivationCourse course;
  private final CultivationSteps steps;
  private final Clock clock;

  CultivationWithdrawal(
      CultivationAccess access, CultivationCourse course, CultivationSteps steps, Clock clock) {
    this.access = access;
    this.course = course;
    this.steps = steps;
    this.clock = clock;
  }

  /** Whether the acting person could withdraw it now. */
  public boolean isPossible(Cultivation cultivation) {
    return !cultivation.getState().isEnded()
        && access.speaksFor(CurrentActor.get().personId(), cultivation);
  }

  /** Withdraws it; a reason is needed. */
  @WholeStep
  public void withdraw(long id, String reason) {
    Cultivation cultivation = access.requireOwn(id);
    List<Refusal> refusals = new ArrayList<>();
    Words.require(refusals, "reason", reason, REASON_CHARACTERS);
    RefusedException.throwIfAny(refusals);
    cultivation.withdraw(reason, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    steps.record(cultivation, "cultivation.withdrawn", Map.of(), reason);
    course.withdraw(cultivation);
  }
}
