package org.tian.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A person who may hold posts and sign in. */
@Entity
@Table(name = "org_person")
public class Person {

  private static final String SELF = "-self";

  /** Wrong passwords in a row after which the account is locked. */
  static final int FAILURES_UNTIL_LOCK = 5;

  /** How long a locked account stays locked. */
  static final Duration LOCK_PERIOD = Duration.ofMinutes(15);

  @Id private String id;
  private String name;
  private String gender;
  private Integer birthYear;
  private String phone;
  private String email;
  private String sector;
  private String employerTitle;
  private String passwordHash;
  private int failedSignIns;
  private Instant lockedUntil;
  private Instant passwordChangedAt;
  private LocalDate closedOn;

  protected Person() {}

  public Person(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Fills in what is printed on the proposal form (提案表). */
  public Person describe(
      String gender,
      Integer birthYear,
      String phone,
      String email,
      String sector,
      String employerTitle) {
    this.gender = gender;
    this.birthYear = birthYear;
    this.phone = phone;
    this.email = email;
    this.sector = sector;
    this.employerTitle = employerTitle;
    return this;
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getGender() {
    return gender;
  }

  public Integer getBirthYear() {
    return birthYear;
  }

  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }

  public String getSector() {
    return sector;
  }

  public String getEmployerTitle() {
    return employerTitle;
  }

  /** Id of the group that holds this person alone. */
  public String getSelfGroupId() {
    return selfGroupOf(id);
  }

  public static String selfGroupOf(String personId) {
    return personId + SELF;
  }

  /** The person whose own group it is; empty for a body. */
  public static Optional<String> ofSelfGroup(String group) {
    return group.endsWith(SELF)
        ? Optional.of(group.substring(0, group.length() - SELF.length()))
        : Optional.empty();
  }

  String getPasswordHash() {
    return passwordHash;
  }

  Instant getLockedUntil() {
    return lockedUntil;
  }

  boolean isLockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /**
   * Counts a wrong password; the fifth in a row locks the account. Returns whether it is locked
   * now.
   */
  boolean signInFailed(Instant now) {
    failedSignIns++;
    if (failedSignIns >= FAILURES_UNTIL_LOCK) {
      lockedUntil = now.plus(LOCK_PERIOD);
      failedSignIns = 0;
      return true;
    }
    return false;
  }

  /** Whether the person has left and the account opens no more. */
  public boolean isClosedOn(LocalDate day) {
    return closedOn != null && !day.isBefore(closedOn);
  }

  void close(LocalDate day) {
    closedOn = day;
  }

  void signedIn() {
    failedSignIns = 0;
    lockedUntil = null;
  }

  void setPassword(String hash, Instant now) {
    this.passwordHash = hash;
    this.passwordChangedAt = now;
    signedIn();
  }

  boolean hasSignInTraces() {
    return failedSignIns > 0 || lockedUntil != null;
  }
}
