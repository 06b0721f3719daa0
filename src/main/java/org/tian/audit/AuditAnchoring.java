package org.tian.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Fixes what was written since the last anchor under a signed root, once an hour.
 *
 * <p>Several nodes may try in the same moment: the anchor's number is unique, the later one gives
 * way.
 */
@Service
public class AuditAnchoring {

  private final AuditStore store;
  private final AnchorKey key;
  private final AuditSettings settings;
  private final Clock clock;

  AuditAnchoring(AuditStore store, AnchorKey key, AuditSettings settings, Clock clock) {
    this.store = store;
    this.key = key;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(cron = "0 5 * * * *")
  void everyHour() {
    try {
      anchor();
    } catch (DuplicateKeyException e) {
      // Another node was quicker.
    }
  }

  /** Anchors all settled entries; does nothing when there are none. Returns how many. */
  public long anchor() {
    Optional<AuditAnchor> last = store.lastAnchor();
    long firstId = last.map(AuditAnchor::lastId).orElse(0L) + 1;
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    long lastId = store.lastIdUntil(now.minus(settings.settlingTime()));
    if (lastId < firstId) {
      return 0;
    }
    List<String> hashes = store.hashes(firstId, lastId);
    AuditAnchor anchor =
        new AuditAnchor(
            last.map(AuditAnchor::number).orElse(0L) + 1,
            now,
            firstId,
            lastId,
            hashes.size(),
            Sha256.merkleRoot(hashes),
            last.map(AuditAnchor::merkleRoot).orElse(Sha256.NONE),
            null);
    store.append(anchor.signed(key.sign(anchor.signedText())));
    return hashes.size();
  }
}
