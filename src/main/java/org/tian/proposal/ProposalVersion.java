package org.tian.proposal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** The words of a proposal as they stood at one moment; never changed. */
@Entity
public class ProposalVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long proposalId;
  private int number;

  @Enumerated(EnumType.STRING)
  private VersionReason reason;

  private String personId;
  private Instant writtenAt;
  private String note;
  private String title;
  private String situation;
  private String analysis;

  @Convert(converter = SuggestionsAsJson.class)
  private List<Suggestion> suggestions;

  private String mark;

  protected ProposalVersion() {}

  ProposalVersion(
      Long proposalId,
      int number,
      VersionReason reason,
      ProposalText words,
      String personId,
      Instant writtenAt,
      String note) {
    this.proposalId = proposalId;
    this.number = number;
    this.reason = reason;
    this.personId = personId;
    this.writtenAt = writtenAt;
    this.note = note;
    this.title = words.title();
    this.situation = words.situation();
    this.analysis = words.analysis();
    this.suggestions = words.items();
    this.mark = words.mark();
  }

  /** Place among the versions of its proposal, from 1. */
  public int getNumber() {
    return number;
  }

  public VersionReason getReason() {
    return reason;
  }

  /** Who wrote these words. */
  public String getPersonId() {
    return personId;
  }

  /** When these words were written. */
  public Instant getWrittenAt() {
    return writtenAt;
  }

  /** What was said about it, or null. */
  public String getNote() {
    return note;
  }

  public ProposalText getText() {
    return ProposalText.of(title, situation, analysis, suggestions);
  }

  /** Whether it holds these very words. */
  boolean holds(ProposalText words) {
    return mark.equals(words.mark());
  }
}
