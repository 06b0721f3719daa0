package org.tian.engine;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code work_filter}: a list as somebody wants to find it again. */
@Entity
@Table(name = "work_filter")
class WorkFilterRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String personId;
  private String bodyCode;
  private String name;
  private String query;
  private Instant changedAt;
  private Instant deletedAt;

  protected WorkFilterRow() {}

  WorkFilterRow(String personId, String bodyCode) {
    this.personId = personId;
    this.bodyCode = bodyCode;
  }

  void change(String newName, String newQuery, Instant at) {
    name = newName;
    query = newQuery;
    changedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void delete(Instant at) {
    deletedAt = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }

  String personId() {
    return personId;
  }

  String bodyCode() {
    return bodyCode;
  }

  SavedFilter toFilter(boolean changeable) {
    return new SavedFilter(id, name, bodyCode, query, changeable);
  }
}
