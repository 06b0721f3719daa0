package org.tian.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A CPPCC committee of a province, city or county: the owner of its cases, settings and sessions.
 */
@Entity
@Table(name = "org_committee")
public class Committee {

  @Id private String code;
  private String name;
  private String shortName;
  private String regionName;

  @Enumerated(EnumType.STRING)
  @Column(name = "level_code")
  private CommitteeLevel level;

  private String parentCode;

  protected Committee() {}

  public Committee(
      String code,
      String name,
      String shortName,
      String regionName,
      CommitteeLevel level,
      String parentCode) {
    this.code = code;
    this.name = name;
    this.shortName = shortName;
    this.regionName = regionName;
    this.level = level;
    this.parentCode = parentCode;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getShortName() {
    return shortName;
  }

  public String getRegionName() {
    return regionName;
  }

  public CommitteeLevel getLevel() {
    return level;
  }

  /** Code of the committee one level up, or null at the top. */
  public String getParentCode() {
    return parentCode;
  }
}
