package org.tian.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plain rows of the trail. There is no way here to change or remove an entry. */
@Repository
class AuditStore {

  private static final String ENTRY_COLUMNS =
      "id, case_key, seq, occurred_at, actor_id, origin, address, triggered_by, acting_for, action,"
          + " details, reason, previous_hash, hash";

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  AuditStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** Where a chain ends. */
  record Head(long lastSeq, String lastHash) {}

  /**
   * Locks the head of a case's chain until the transaction ends, and opens the chain when it is
   * new.
   */
  Head lockHead(String caseKey) {
    return lockedHead(caseKey)
        .orElseGet(
            () -> {
              openChain(caseKey);
              return lockedHead(caseKey).orElseThrow();
            });
  }

  private Optional<Head> lockedHead(String caseKey) {
    return jdbc.sql("select last_seq, last_hash from audit_chain where case_key = ? for update")
        .param(caseKey)
        .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
        .optional();
  }

  private void openChain(String caseKey) {
    try {
      jdbc.sql("insert into audit_chain (case_key, last_seq, last_hash) values (?, 0, ?)")
          .params(caseKey, Sha256.NONE)
          .update();
    } catch (DuplicateKeyException e) {
      // Somebody opened it in the same moment; the head is read again. (MySQL may call a deadlock
      // here when several do; then the whole step is repeated, as after every lost lock race.)
    }
  }

  void append(List<AuditEntry> entries) {
    template.batchUpdate(
        """
        insert into audit_entry (case_key, seq, occurred_at, actor_id, origin, address,
          triggered_by, acting_for, action, details, reason, previous_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entries.stream().map(AuditStore::row).toList());
  }

  private static Object[] row(AuditEntry entry) {
    return new Object[] {
      entry.caseKey(),
      entry.seq(),
      UtcTimestamps.of(entry.occurredAt()),
      entry.actorId(),
      entry.origin(),
      entry.address(),
      entry.triggeredBy(),
      entry.actingFor(),
      entry.action(),
      entry.details(),
      entry.reason(),
      entry.previousHash(),
      entry.hash()
    };
  }

  void moveHeads(Map<String, Head> heads) {
    template.batchUpdate(
        "update audit_chain set last_seq = ?, last_hash = ? where case_key = ?",
        heads.entrySet().stream()
            .map(
                end ->
                    new Object[] {
                      end.getValue().lastSeq(), end.getValue().lastHash(), end.getKey()
                    })
            .toList());
  }

  List<AuditEntry> ofCase(String caseKey) {
    return jdbc.sql("select " + ENTRY_COLUMNS + " from audit_entry where case_key = ? order by seq")
        .param(caseKey)
        .query(AuditStore::entry)
        .list();
  }

  Optional<Head> head(String caseKey) {
    return jdbc.sql("select last_seq, last_hash from audit_chain where case_key = ?")
        .param(caseKey)
        .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
        .optional();
  }

  /** Keys of chains after the given one, in order. */
  List<String> chainsAfter(String caseKey, int limit) {
    return jdbc.sql("select case_key from audit_chain where case_key > ? order by case_key limit ?")
        .params(caseKey, limit)
        .query(String.class)
        .list();
  }

  /** Hashes of the entries with an id in the range, in order of id. */
  List<String> hashes(long firstId, long lastId) {
    return jdbc.sql("select hash from audit_entry where id between ? and ? order by id")
        .params(firstId, lastId)
        .query(String.class)
        .list();
  }

  /** Highest id of an entry not younger than the moment, 0 when there is none. */
  long lastIdUntil(Instant moment) {
    return jdbc.sql("select coalesce(max(id), 0) from audit_entry where occurred_at <= ?")
        .param(UtcTimestamps.of(moment))
        .query(Long.class)
        .single();
  }

  Optional<AuditAnchor> lastAnchor() {
    return jdbc.sql("select * from audit_anchor order by number desc limit 1")
        .query(AuditStore::anchor)
        .optional();
  }

  List<AuditAnchor> anchors() {
    return jdbc.sql("select * from audit_anchor order by number").query(AuditStore::anchor).list();
  }

  void append(AuditAnchor anchor) {
    jdbc.sql("insert into audit_anchor values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            anchor.number(),
            UtcTimestamps.of(anchor.anchoredAt()),
            anchor.firstId(),
            anchor.lastId(),
            anchor.entryCount(),
            anchor.merkleRoot(),
            anchor.previousRoot(),
            anchor.signature())
        .update();
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getString("case_key"),
        row.getLong("seq"),
        UtcTimestamps.read(row, "occurred_at"),
        row.getString("actor_id"),
        row.getString("origin"),
        row.getString("address"),
        row.getString("triggered_by"),
        row.getString("acting_for"),
        row.getString("action"),
        row.getString("details"),
        row.getString("reason"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private static AuditAnchor anchor(ResultSet row, int number) throws SQLException {
    return new AuditAnchor(
        row.getLong("number"),
        UtcTimestamps.read(row, "anchored_at"),
        row.getLong("first_id"),
        row.getLong("last_id"),
        row.getLong("entry_count"),
        row.getString("merkle_root"),
        row.getString("previous_root"),
        row.getString("signature"));
  }
}
