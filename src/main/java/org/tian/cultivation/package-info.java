/**
 * Cultivation of a topic (提案培育): declared early, graded, researched with a mentor, argued, reviewed
 * by experts, discussed with the units that will have to act, until a draft is opened from it. The
 * trail stays with the proposal.
 *
 * <p>Does not judge proposals (review) and knows nothing of what becomes of the draft; a topic that
 * is not cultivated may still be proposed.
 */
@ApplicationModule(
    displayName = "培育",
    allowedDependencies = {
      "shared",
      "engine",
      "engine :: office",
      "organisation",
      "document",
      "similarity",
      "proposal",
      "topic"
    })
package org.tian.cultivation;

import org.springframework.modulith.ApplicationModule;
