package org.tian.engine.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** Row of {@code step_origin}: where a token comes from that an operation has put somewhere. */
@Entity
@Table(name = "step_origin")
class StepOrigin implements Persistable<String> {

  @Id private String activityInstanceId;
  private String originId;
  private boolean follows;
  @Transient private boolean fresh = true;

  protected StepOrigin() {}

  /**
   * Keeps an origin.
   *
   * @param originId the passage it stands for, or the one it follows
   */
  StepOrigin(String activityInstanceId, String originId, boolean follows) {
    this.activityInstanceId = activityInstanceId;
    this.originId = originId;
    this.follows = follows;
  }

  Trail.Origin toOrigin() {
    return new Trail.Origin(originId, follows);
  }

  @Override
  public String getId() {
    return activityInstanceId;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    fresh = false;
  }
}
