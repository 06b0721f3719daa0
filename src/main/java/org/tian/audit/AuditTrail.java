package org.tian.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Actor;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;

/**
 * Writes and reads the trail. An entry stands or falls with the step it tells of (design, decision
 * 6).
 */
@Service
public class AuditTrail {

  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private final AuditStore store;
  private final Clock clock;

  AuditTrail(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Chains the step to its case, in the step's own transaction. */
  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void record(CaseStep step) {
    Actor actor = CurrentActor.get();
    ChainHeads heads = ChainHeads.of(store);
    AuditStore.Head head = heads.lock(step.caseKey());
    AuditEntry entry =
        new AuditEntry(
                0,
                step.caseKey(),
                head.lastSeq() + 1,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                actor.personId(),
                actor.origin(),
                actor.address(),
                actor.triggeredBy(),
                actor.actingFor(),
                step.action(),
                json(step.details()),
                step.reason(),
                head.lastHash(),
                null)
            .sealed();
    heads.add(entry);
  }

  /** Everything that happened in the case, oldest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> ofCase(String caseKey) {
    ChainHeads.known(store).ifPresent(ChainHeads::write);
    return store.ofCase(caseKey);
  }

  private static String json(Map<String, Object> details) {
    try {
      return JSON.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Details of a step must be plain values", e);
    }
  }
}
