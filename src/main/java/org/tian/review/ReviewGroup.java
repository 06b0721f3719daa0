package org.tian.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tian.organisation.Role;

/**
 * A review group (审查组) of a session: which categories it takes and at which stage it reviews. Its
 * name and its people are those of the working group with the same code. A group that ended stays,
 * because opinions name it.
 */
@Entity
public class ReviewGroup {

  @Id private String code;
  private String committeeCode;
  private Long sessionId;
  private int stageNo;
  private LocalDate retiredOn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "review_group_category", joinColumns = @JoinColumn(name = "group_code"))
  @OrderColumn(name = "position")
  @Column(name = "category_code")
  private List<String> categories = new ArrayList<>();

  @Version private long version;

  protected ReviewGroup() {}

  ReviewGroup(String code, String committeeCode, Long sessionId) {
    this.code = code;
    this.committeeCode = committeeCode;
    this.sessionId = sessionId;
  }

  void take(int stage, List<String> categoryCodes) {
    stageNo = stage;
    categories = new ArrayList<>(categoryCodes);
  }

  void retire(LocalDate day) {
    retiredOn = day;
  }

  /** Group of the engine that its members are in. */
  String reviewers() {
    return Role.REVIEWER.groupOf(code);
  }

  /** Group of the engine that its convenor is in. */
  String convenor() {
    return Role.CHAIR.groupOf(code);
  }

  public String getCode() {
    return code;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public Long getSessionId() {
    return sessionId;
  }

  /** The stage it reviews at: 1 初审, 2 复审, 3 终审. */
  public int getStageNo() {
    return stageNo;
  }

  /** Areas or subjects; an area stands for all its subjects that no other group takes. */
  public List<String> getCategories() {
    return List.copyOf(categories);
  }

  public boolean isRetired() {
    return retiredOn != null;
  }

  public LocalDate getRetiredOn() {
    return retiredOn;
  }
}
