/**
 * The proposal: drafting, co-signing, submission, its suggestion items, its states and who may see
 * it.
 *
 * <p>Does not judge it (review) and does not know units' work (handling).
 */
@ApplicationModule(
    displayName = "提案",
    allowedDependencies = {
      "shared",
      "engine",
      "engine :: office",
      "organisation",
      "document",
      "similarity"
    })
package org.tian.proposal;

import org.springframework.modulith.ApplicationModule;
