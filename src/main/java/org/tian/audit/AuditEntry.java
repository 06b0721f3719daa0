package org.tian.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Arrays;

/**
 * One link of a case's chain.
 *
 * @param seq place in the chain of the case, from 1 without a gap
 * @param occurredAt to the second
 * @param details JSON object as it was hashed
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over all other values in the order of this record, as a JSON array
 */
public record AuditEntry(
    long id,
    String caseKey,
    long seq,
    Instant occurredAt,
    String actorId,
    String origin,
    String address,
    String action,
    String details,
    String reason,
    String previousHash,
    String hash) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The hash that these values must have; the id is the database's and does not count. */
  String computedHash() {
    try {
      return Sha256.hex(
          JSON.writeValueAsString(
              Arrays.asList(
                  caseKey,
                  seq,
                  occurredAt.toString(),
                  actorId,
                  origin,
                  address,
                  action,
                  details,
                  reason,
                  previousHash)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers always become JSON", e);
    }
  }

  AuditEntry sealed() {
    return new AuditEntry(
        id,
        caseKey,
        seq,
        occurredAt,
        actorId,
        origin,
        address,
        action,
        details,
        reason,
        previousHash,
        computedHash());
  }
}
