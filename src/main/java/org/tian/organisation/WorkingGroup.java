package org.tian.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A group inside a committee's own work, such as a review group (审查组). Its members hold posts in
 * it, so its tasks reach them as those of any other body do.
 */
@Entity
@Table(name = "org_working_group")
public class WorkingGroup {

  @Id private String code;
  private String committeeCode;
  private String name;

  protected WorkingGroup() {}

  WorkingGroup(String code, String committeeCode, String name) {
    this.code = code;
    this.committeeCode = committeeCode;
    this.name = name;
  }

  void rename(String newName) {
    name = newName;
  }

  public String getCode() {
    return code;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getName() {
    return name;
  }
}
