package org.tian.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where the chains end that a transaction has added to: read and locked once, written once before
 * the commit, however many entries there are in between.
 */
final class ChainHeads implements TransactionSynchronization {

  private final AuditStore store;
  private final Map<String, AuditStore.Head> heads = new LinkedHashMap<>();
  private boolean written;

  private ChainHeads(AuditStore store) {
    this.store = store;
  }

  /** Those of the running transaction. */
  static ChainHeads of(AuditStore store) {
    ChainHeads known = (ChainHeads) TransactionSynchronizationManager.getResource(store);
    if (known != null) {
      return known;
    }
    ChainHeads heads = new ChainHeads(store);
    TransactionSynchronizationManager.bindResource(store, heads);
    TransactionSynchronizationManager.registerSynchronization(heads);
    return heads;
  }

  /** The end of a case's chain, which nobody else moves until the transaction ends. */
  AuditStore.Head lock(String caseKey) {
    return heads.computeIfAbsent(caseKey, store::lockHead);
  }

  void move(String caseKey, AuditStore.Head head) {
    heads.put(caseKey, head);
    if (written) {
      // Something else happens before the commit after this has been called.
      store.moveHead(caseKey, head);
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    heads.forEach(store::moveHead);
    written = true;
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
