package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/**
 * A subject of proposals (类别) in a tree of two levels, which belongs to one session of a committee.
 */
@Entity
public class Category {

  /** Owner of the national preset, which counts where a session has no tree of its own. */
  public static final String COMMON = "*";

  /** Stands for no session: the national preset, and trees a committee keeps for all sessions. */
  static final long NO_SESSION = 0;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private long sessionId;
  private String code;
  private String parentCode;
  private String name;
  private int position;
  private boolean retired;

  protected Category() {}

  Category(
      String committeeCode,
      long sessionId,
      String code,
      String parentCode,
      String name,
      int position) {
    this.committeeCode = committeeCode;
    this.sessionId = sessionId;
    this.code = code;
    this.parentCode = parentCode;
    this.name = name;
    this.position = position;
  }

  /** The same in the tree of a session. */
  Category copyFor(PlenarySession session) {
    return new Category(
        session.getCommitteeCode(), session.getId(), code, parentCode, name, position);
  }

  void rename(String newName) {
    this.name = newName;
  }

  void moveTo(String newParentCode, int newPosition) {
    this.parentCode = newParentCode;
    this.position = newPosition;
  }

  /** Not offered any more (停用), or offered again. */
  void retire(boolean yes) {
    this.retired = yes;
  }

  public String getCode() {
    return code;
  }

  /** Code of the area it belongs to, or null for an area itself. */
  public String getParentCode() {
    return parentCode;
  }

  public String getName() {
    return name;
  }

  public boolean isArea() {
    return parentCode == null;
  }

  /** Whether it is no longer offered; cases that name it keep it. */
  public boolean isRetired() {
    return retired;
  }

  int getPosition() {
    return position;
  }
}
