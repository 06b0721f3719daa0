package org.tian.engine;

import java.util.Optional;
import org.tian.engine.CaseDirectory.CaseCard;

/**
 * Tells what a case is called that is no proposal, by its business key; implemented by each module
 * that owns such cases.
 */
public interface OtherCases {

  /** The card of a case of the module; empty for one it does not know. */
  Optional<CaseCard> cardOf(String caseKey);
}
