package org.tian.proposal.similar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;
import org.tian.similarity.Calibration;
import org.tian.similarity.PairDecisions;

/** The warning threshold of a committee: how well it did on decided pairs, and changing it. */
@Service
public class SimilarityCalibration {

  public static final int LOWEST = 20;
  public static final int HIGHEST = 90;

  private final PairDecisions decisions;
  private final Directory directory;
  private final CommitteeSettings settings;
  private final ApplicationEventPublisher events;

  SimilarityCalibration(
      PairDecisions decisions,
      Directory directory,
      CommitteeSettings settings,
      ApplicationEventPublisher events) {
    this.decisions = decisions;
    this.directory = directory;
    this.settings = settings;
    this.events = events;
  }

  /** Committees at which the acting person reviews, takes in or decides on proposals. */
  @Transactional(readOnly = true)
  public List<Committee> committees() {
    String person = CurrentActor.get().personId();
    return directory.committees().stream()
        .filter(committee -> reviewsAt(person, committee.getCode()))
        .toList();
  }

  private boolean reviewsAt(String person, String committee) {
    return directory.holds(person, committee, Role.OFFICE, Role.REVIEWER, Role.DIRECTOR);
  }

  /** Precision and recall by threshold; refused with {@code similarity.not-allowed} to others. */
  @Transactional(readOnly = true)
  public Calibration of(String committee) {
    if (!reviewsAt(CurrentActor.get().personId(), committee)) {
      throw Refusal.of("similarity.not-allowed").asException();
    }
    return decisions.calibration(committee);
  }

  /** The threshold that counts now, in percent. */
  @Transactional(readOnly = true)
  public int threshold(String committee) {
    return settings.number(committee, CommitteeSetting.SIMILARITY_WARNING);
  }

  /** Whether the acting person may change the committee's threshold. */
  @Transactional(readOnly = true)
  public boolean mayChange(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.DIRECTOR);
  }

  /**
   * Sets the threshold and records it in the committee's trail.
   *
   * @param percent {@value #LOWEST} to {@value #HIGHEST}
   * @throws RefusedException {@code similarity.director-not-yours} or {@code similarity.threshold}
   */
  @WholeStep
  public void change(String committee, int percent) {
    if (!mayChange(committee)) {
      throw Refusal.of("similarity.director-not-yours").asException();
    }
    if (percent < LOWEST || percent > HIGHEST) {
      throw Refusal.at("percent", "similarity.threshold", LOWEST, HIGHEST).asException();
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("before", threshold(committee));
    details.put("after", percent);
    settings.set(committee, CommitteeSetting.SIMILARITY_WARNING.name(), Integer.toString(percent));
    events.publishEvent(
        CaseStep.of("committee:" + committee, "similarity.threshold-changed", details));
  }
}
