package org.tian.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that nothing of the trail was changed, removed, added or swapped, or says where it was.
 */
@Service
public class AuditVerification {

  private static final int CHAINS_AT_ONCE = 500;

  private final AuditStore store;
  private final AnchorKey key;

  AuditVerification(AuditStore store, AnchorKey key) {
    this.store = store;
    this.key = key;
  }

  /**
   * The outcome.
   *
   * @param publicKey key that the anchors were signed with (Ed25519, X.509, Base64)
   * @param faults empty when all is as it was written
   */
  public record Verdict(
      long chains, long entries, long anchors, String publicKey, List<Fault> faults) {

    public boolean isIntact() {
      return faults.isEmpty();
    }
  }

  /**
   * Where the trail is not as it was written.
   *
   * @param code {@code entry-changed}, {@code chain-broken}, {@code chain-cut}, {@code
   *     anchor-changed} or {@code anchored-entries-changed}
   * @param place case key and sequence number, or number of the anchor
   */
  public record Fault(String code, String place) {}

  /** Recomputes the chain of one case. */
  @Transactional(readOnly = true)
  public List<Fault> verifyCase(String caseKey) {
    return check(caseKey, store.ofCase(caseKey));
  }

  /**
   * Recomputes every chain and every anchor. Takes long on a large trail: about a minute for a
   * million entries.
   */
  @Transactional(readOnly = true)
  public Verdict verifyAll() {
    List<Fault> faults = new ArrayList<>();
    long chains = 0;
    long entries = 0;
    List<String> keys = store.chainsAfter("", CHAINS_AT_ONCE);
    while (!keys.isEmpty()) {
      for (String caseKey : keys) {
        List<AuditEntry> chain = store.ofCase(caseKey);
        faults.addAll(check(caseKey, chain));
        chains++;
        entries += chain.size();
      }
      keys = store.chainsAfter(keys.get(keys.size() - 1), CHAINS_AT_ONCE);
    }
    List<AuditAnchor> anchors = store.anchors();
    faults.addAll(checkAnchors(anchors));
    return new Verdict(chains, entries, anchors.size(), key.publicKey(), List.copyOf(faults));
  }

  private List<Fault> check(String caseKey, List<AuditEntry> chain) {
    List<Fault> faults = new ArrayList<>();
    String previousHash = Sha256.NONE;
    long seq = 0;
    for (AuditEntry entry : chain) {
      seq++;
      if (entry.seq() != seq || !entry.previousHash().equals(previousHash)) {
        faults.add(new Fault("chain-broken", caseKey + "#" + seq));
        seq = entry.seq();
      }
      if (!entry.computedHash().equals(entry.hash())) {
        faults.add(new Fault("entry-changed", caseKey + "#" + entry.seq()));
      }
      previousHash = entry.hash();
    }
    AuditStore.Head head = store.head(caseKey).orElse(new AuditStore.Head(0, Sha256.NONE));
    if (head.lastSeq() != seq || !head.lastHash().equals(previousHash)) {
      faults.add(new Fault("chain-cut", caseKey + "#" + head.lastSeq()));
    }
    return faults;
  }

  private List<Fault> checkAnchors(List<AuditAnchor> anchors) {
    List<Fault> faults = new ArrayList<>();
    String previousRoot = Sha256.NONE;
    long number = 0;
    for (AuditAnchor anchor : anchors) {
      number++;
      String place = "anchor " + anchor.number();
      if (anchor.number() != number
          || !anchor.previousRoot().equals(previousRoot)
          || !key.signed(anchor.signedText(), anchor.signature())) {
        faults.add(new Fault("anchor-changed", place));
      }
      List<String> hashes = store.hashes(anchor.firstId(), anchor.lastId());
      if (hashes.size() != anchor.entryCount()
          || !Sha256.merkleRoot(hashes).equals(anchor.merkleRoot())) {
        faults.add(new Fault("anchored-entries-changed", place));
      }
      previousRoot = anchor.merkleRoot();
    }
    return faults;
  }
}
