package org.tian.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A party, federation, people's organisation, sector or special committee that proposes in its own
 * name.
 */
@Entity
@Table(name = "org_body")
public class ProposerBody {

  @Id private String code;
  private String committeeCode;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private String name;
  private String shortName;

  protected ProposerBody() {}

  public ProposerBody(
      String code, String committeeCode, BodyKind kind, String name, String shortName) {
    this.code = code;
    this.committeeCode = committeeCode;
    this.kind = kind;
    this.name = name;
    this.shortName = shortName;
  }

  public String getCode() {
    return code;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public BodyKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public String getShortName() {
    return shortName;
  }
}
