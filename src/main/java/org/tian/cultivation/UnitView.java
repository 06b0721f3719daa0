package org.tian.cultivation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a likely unit thinks of a topic before it is proposed (联合预审). Binds nobody. */
@Entity
public class UnitView {

  /** What came of it; names under {@code cultivation.unit.<name>}. */
  public enum State {
    /** Named, to be asked once the review is over. */
    PLANNED,
    ASKED,
    GIVEN,
    /** Not answered in time, which counts as no view. */
    NONE,
    /** The unit ended before it was asked and nobody took over. */
    ENDED
  }

  /** The view in one word; names under {@code cultivation.view.<name>}. */
  public enum Opinion {
    FEASIBLE,
    PARTLY,
    ALREADY_DONE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long cultivationId;
  private String unitCode;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private Opinion opinion;

  @Column(name = "view_text")
  private String text;

  private Instant askedAt;
  private Instant givenAt;
  private String givenBy;

  @Version private long version;

  protected UnitView() {}

  UnitView(Long cultivationId, String unitCode) {
    this.cultivationId = cultivationId;
    this.unitCode = unitCode;
    this.state = State.PLANNED;
  }

  void ask(String unit, Instant now) {
    unitCode = unit;
    state = State.ASKED;
    askedAt = now;
  }

  void give(Opinion given, String words, String personId, Instant now) {
    state = State.GIVEN;
    opinion = given;
    text = words;
    givenBy = personId;
    givenAt = now;
  }

  void leaveOut() {
    state = State.NONE;
  }

  void endUnit() {
    state = State.ENDED;
  }

  /** Whether the unit was asked, whatever came of it. */
  public boolean isAsked() {
    return askedAt != null;
  }

  public Long getCultivationId() {
    return cultivationId;
  }

  public String getUnitCode() {
    return unitCode;
  }

  public State getState() {
    return state;
  }

  /** The view, or null while there is none. */
  public Opinion getOpinion() {
    return opinion;
  }

  public String getText() {
    return text;
  }

  public Instant getGivenAt() {
    return givenAt;
  }

  public String getGivenBy() {
    return givenBy;
  }
}
