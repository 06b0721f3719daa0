package org.tian.staffing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Words that somebody writes often (常用语): a person's own, or a committee's for its people. */
@Entity
public class Phrase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String ownerId;
  private String committeeCode;

  @Enumerated(EnumType.STRING)
  private PhraseKind kind;

  private String words;
  private int place;
  private long uses;
  private String changedBy;
  private Instant changedAt;
  private String deletedBy;
  private Instant deletedAt;

  protected Phrase() {}

  Phrase(String ownerId, String committeeCode, int place) {
    this.ownerId = ownerId;
    this.committeeCode = committeeCode;
    this.place = place;
  }

  void write(PhraseKind newKind, String newWords, String by, Instant at) {
    kind = newKind;
    words = newWords;
    changedBy = by;
    changedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void moveTo(int newPlace) {
    place = newPlace;
  }

  void use() {
    uses++;
  }

  void delete(String by, Instant at) {
    deletedBy = by;
    deletedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void restore() {
    deletedBy = null;
    deletedAt = null;
  }

  public Long getId() {
    return id;
  }

  /** Whose it is, or null when it is a committee's. */
  public String getOwnerId() {
    return ownerId;
  }

  /** Committee whose people it is for, or null when it is a person's. */
  public String getCommitteeCode() {
    return committeeCode;
  }

  public PhraseKind getKind() {
    return kind;
  }

  public String getWords() {
    return words;
  }

  /** Where it stands in its list, from 0. */
  public int getPlace() {
    return place;
  }

  /** How often it was put into a text. */
  public long getUses() {
    return uses;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }
}
