package org.tian.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One link of a case's chain.
 *
 * @param seq place in the chain of the case, from 1 without a gap
 * @param occurredAt to the second
 * @param actorId who did it; {@code system} for the steps that a process takes by itself
 * @param triggeredBy the person whose action set an automatic step going, else null
 * @param actingFor the person in whose place a standing deputy did it, else null
 * @param details JSON object as it was hashed
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over all other values in the order of this record, as a JSON array; {@code
 *     triggeredBy} and {@code ["actingFor", id]} stand at its end and only where there is somebody
 */
public record AuditEntry(
    long id,
    String caseKey,
    long seq,
    Instant occurredAt,
    String actorId,
    String origin,
    String address,
    String triggeredBy,
    String actingFor,
    String action,
    String details,
    String reason,
    String previousHash,
    String hash) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The hash that these values must have; the id is the database's and does not count. */
  String computedHash() {
    List<Object> hashed =
        new ArrayList<>(
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
                previousHash));
    // Left out where there is nobody, so that entries from before it was kept hold as they are.
    if (triggeredBy != null) {
      hashed.add(triggeredBy);
    }
    // As a list of its own, so that it is never taken for who triggered the step.
    if (actingFor != null) {
      hashed.add(List.of("actingFor", actingFor));
    }
    try {
      return Sha256.hex(JSON.writeValueAsString(hashed));
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
        triggeredBy,
        actingFor,
        action,
        details,
        reason,
        previousHash,
        computedHash());
  }
}
