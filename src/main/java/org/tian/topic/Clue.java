package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.shared.Refusal;

/** A clue (线索): what somebody noticed and wishes, and what the office made of it. */
@Entity
public class Clue {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String receipt;
  private String formToken;
  private String committeeCode;
  private String title;
  private String happening;
  private String wish;
  private String giverId;
  private String giverName;
  private String contact;
  private Long contactPointId;

  @Enumerated(EnumType.STRING)
  private ClueState state;

  @Enumerated(EnumType.STRING)
  private ClueRefusal refusalReason;

  private String refusalNote;
  private Long groupId;
  private Instant givenAt;
  private Instant moderatedAt;
  private String moderatedBy;
  @Version private long version;

  protected Clue() {}

  Clue(String receipt, String formToken, ClueContent content, String giverId, Instant now) {
    this.receipt = receipt;
    this.formToken = formToken;
    this.committeeCode = content.committee();
    this.title = content.title();
    this.happening = content.happening();
    this.wish = content.wish();
    this.giverId = giverId;
    this.giverName = content.name().isEmpty() ? null : content.name();
    this.contact = content.contact().isEmpty() ? null : content.contact();
    this.contactPointId = content.contactPointId();
    this.state = ClueState.NEW;
    this.givenAt = now;
  }

  void accept(String person, Instant now) {
    require(state == ClueState.NEW);
    moderated(ClueState.ACCEPTED, person, now);
  }

  void refuse(ClueRefusal reason, String note, String person, Instant now) {
    require(state == ClueState.NEW);
    refusalReason = reason;
    refusalNote = note.isEmpty() ? null : note;
    moderated(ClueState.REFUSED, person, now);
  }

  /** Takes the decision back. */
  void reopen(String person, Instant now) {
    require(state == ClueState.ACCEPTED || state == ClueState.REFUSED);
    refusalReason = null;
    refusalNote = null;
    moderated(ClueState.NEW, person, now);
  }

  /** Puts it into a group, also from another one; a new clue is taken thereby. */
  void join(long group, String person, Instant now) {
    require(state != ClueState.REFUSED);
    groupId = group;
    moderated(ClueState.GROUPED, person, now);
  }

  void leaveGroup(String person, Instant now) {
    require(state == ClueState.GROUPED);
    groupId = null;
    moderated(ClueState.ACCEPTED, person, now);
  }

  private void moderated(ClueState next, String person, Instant now) {
    state = next;
    moderatedBy = person;
    moderatedAt = now;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw Refusal.of("topic.clue-not-in-this-state").asException();
    }
  }

  public Long getId() {
    return id;
  }

  /** Number by which its giver finds it again; nobody else knows it. */
  public String getReceipt() {
    return receipt;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getTitle() {
    return title;
  }

  /** What happens where. */
  public String getHappening() {
    return happening;
  }

  public String getWish() {
    return wish;
  }

  /** Person who gave it signed in, or null. */
  public String getGiverId() {
    return giverId;
  }

  /** Name a giver of the public left, or null; for the office only. */
  public String getGiverName() {
    return giverName;
  }

  /** For the office only; null when none was left or its time is over. */
  public String getContact() {
    return contact;
  }

  public Long getContactPointId() {
    return contactPointId;
  }

  public ClueState getState() {
    return state;
  }

  public ClueRefusal getRefusalReason() {
    return refusalReason;
  }

  /** What the office wrote to the giver along with the reason, or null. */
  public String getRefusalNote() {
    return refusalNote;
  }

  public Long getGroupId() {
    return groupId;
  }

  public Instant getGivenAt() {
    return givenAt;
  }

  public Instant getModeratedAt() {
    return moderatedAt;
  }

  public String getModeratedBy() {
    return moderatedBy;
  }
}
