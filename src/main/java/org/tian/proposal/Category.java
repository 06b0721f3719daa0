package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A subject of proposals (类别), in a tree of two levels. */
@Entity
public class Category {

  /** Owner of the tree that committees without a tree of their own use. */
  public static final String COMMON = "*";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String code;
  private String parentCode;
  private String name;
  private int position;

  protected Category() {}

  Category(String committeeCode, String code, String parentCode, String name, int position) {
    this.committeeCode = committeeCode;
    this.code = code;
    this.parentCode = parentCode;
    this.name = name;
    this.position = position;
  }

  void rename(String newParentCode, String newName) {
    this.parentCode = newParentCode;
    this.name = newName;
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
}
