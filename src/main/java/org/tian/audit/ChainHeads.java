package org.tian.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction adds to chains, and where these end: the ends are read and locked once;
 * entries and ends are written together before the commit, however many there are.
 */
final class ChainHeads implements TransactionSynchronization {

  private final AuditStore store;
  private final Map<String, AuditStore.Head> heads = new LinkedHashMap<>();
  private final List<AuditEntry> entries = new ArrayList<>();
  private boolean committing;

  private ChainHeads(AuditStore store) {
    this.store = store;
  }

  /** Those of the running transaction. */
  static ChainHeads of(AuditStore store) {
    return known(store)
        .orElseGet(
            () -> {
              ChainHeads heads = new ChainHeads(store);
              TransactionSynchronizationManager.bindResource(store, heads);
              TransactionSynchronizationManager.registerSynchronization(heads);
              return heads;
            });
  }

  /** Those of the running transaction, if it has added anything. */
  static Optional<ChainHeads> known(AuditStore store) {
    return Optional.ofNullable((ChainHeads) TransactionSynchronizationManager.getResource(store));
  }

  /** The end of a case's chain, which nobody else moves until the transaction ends. */
  AuditStore.Head lock(String caseKey) {
    return heads.computeIfAbsent(caseKey, store::lockHead);
  }

  /** Adds the entry to the end of its chain. */
  void add(AuditEntry entry) {
    entries.add(entry);
    heads.put(entry.caseKey(), new AuditStore.Head(entry.seq(), entry.hash()));
    if (committing) {
      // Something else happens before the commit after this has been called.
      write();
    }
  }

  /** Writes what is not written yet. */
  void write() {
    if (!entries.isEmpty()) {
      store.append(entries);
      entries.clear();
      store.moveHeads(heads);
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    write();
    committing = true;
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(store);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(store, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(store);
  }
}
