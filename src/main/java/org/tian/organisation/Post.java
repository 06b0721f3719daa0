package org.tian.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person's post: a role in a body for a period. One person may hold several. */
@Entity
@Table(name = "org_post")
public class Post {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String personId;
  private String bodyCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_code")
  private Role role;

  private String title;
  private LocalDate validFrom;
  private LocalDate validUntil;

  protected Post() {}

  public Post(
      String personId,
      String bodyCode,
      Role role,
      String title,
      LocalDate validFrom,
      LocalDate validUntil) {
    this.personId = personId;
    this.bodyCode = bodyCode;
    this.role = role;
    this.title = title;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
  }

  /** Ends the post after the day. */
  void endOn(LocalDate lastDay) {
    validUntil = lastDay;
  }

  /** Last day, or null. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  LocalDate getValidFrom() {
    return validFrom;
  }

  public String getPersonId() {
    return personId;
  }

  /** Code of the committee, proposer body or unit. */
  public String getBodyCode() {
    return bodyCode;
  }

  public Role getRole() {
    return role;
  }

  /** Title people read, such as 市教育局局长; may be null. */
  public String getTitle() {
    return title;
  }

  /** Id of the engine group this post gives. */
  public String getGroupId() {
    return role.groupOf(bodyCode);
  }
}
