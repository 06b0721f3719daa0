package org.tian.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened in a case: the one event every domain step and every task operation
 * publishes.
 *
 * <p>Listeners run inside the transaction of the step: what they write stands or falls with it. Who
 * did it, for whom and from where is added by the audit module from {@link CurrentActor}.
 *
 * @param caseKey the case's chain: flow number of a proposal, or another stable key such as {@code
 *     person:linyue}
 * @param action stable code such as {@code proposal.filed}; its text stands under {@code
 *     action.<code>}
 * @param details what changed, before and after; plain values only (text, numbers, booleans, dates
 *     as text)
 * @param reason the reason the person gave, or null
 */
public record CaseStep(String caseKey, String action, Map<String, Object> details, String reason) {

  public CaseStep {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  public static CaseStep of(String caseKey, String action) {
    return new CaseStep(caseKey, action, Map.of(), null);
  }

  public static CaseStep of(String caseKey, String action, Map<String, Object> details) {
    return new CaseStep(caseKey, action, details, null);
  }

  /** The same step with the reason the person gave. */
  public CaseStep because(String givenReason) {
    return new CaseStep(caseKey, action, details, givenReason);
  }
}
