package org.tian.audit;

import java.time.Instant;

/**
 * A signed fixing of all entries with ids from first to last.
 *
 * @param number 1, 2, 3 … without a gap
 * @param merkleRoot root over the entries' hashes in order of id
 * @param previousRoot root of the anchor before, 64 zeros for the first
 * @param signature Ed25519 (RFC 8032) over {@link #signedText()}, Base64
 */
record AuditAnchor(
    long number,
    Instant anchoredAt,
    long firstId,
    long lastId,
    long entryCount,
    String merkleRoot,
    String previousRoot,
    String signature) {

  String signedText() {
    return String.join(
        "|",
        Long.toString(number),
        anchoredAt.toString(),
        Long.toString(firstId),
        Long.toString(lastId),
        Long.toString(entryCount),
        merkleRoot,
        previousRoot);
  }

  AuditAnchor signed(String signature) {
    return new AuditAnchor(
        number, anchoredAt, firstId, lastId, entryCount, merkleRoot, previousRoot, signature);
  }
}
