package org.tian.handling.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.shared.Refusal;

/** A proposal that a talk was about, and what the other side says to the entry. */
@Entity
public class ContactParty {

  static final int NOTE_MAX = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long entryId;
  private long proposalId;

  @Enumerated(EnumType.STRING)
  private PartyState state = PartyState.WAITING;

  private String answeredBy;
  private Instant answeredAt;
  private String note;
  @Version private int version;

  protected ContactParty() {}

  ContactParty(long entryId, long proposalId) {
    this.entryId = entryId;
    this.proposalId = proposalId;
  }

  /** The other side says that it was so, or that it was not; once. */
  void answer(boolean agrees, String words, String person, Instant now) {
    if (state != PartyState.WAITING) {
      throw Refusal.of("contact.answered").asException();
    }
    if (!agrees && words.isEmpty()) {
      throw Refusal.at("note", "contact.objection-needs-note").asException();
    }
    if (words.length() > NOTE_MAX) {
      throw Refusal.at("note", "contact.note-long", NOTE_MAX).asException();
    }
    state = agrees ? PartyState.CONFIRMED : PartyState.OBJECTED;
    note = words;
    answeredBy = person;
    answeredAt = now;
  }

  public long getEntryId() {
    return entryId;
  }

  public long getProposalId() {
    return proposalId;
  }

  public PartyState getState() {
    return state;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** What the other side wrote, or null. */
  public String getNote() {
    return note;
  }
}
