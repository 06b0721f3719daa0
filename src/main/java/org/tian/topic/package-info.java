/**
 * From the first hint to the reference topic: clues of the public and of members, groups of them,
 * hot words and annual work points, the yearly list of topics, talks as material, contact points.
 * Begins drafts from them and remembers where a draft came from.
 *
 * <p>Writes no proposal itself (proposal) and cultivates no topic.
 */
@ApplicationModule(
    displayName = "选题",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "document",
      "similarity",
      "proposal",
      "proposal :: similar"
    })
package org.tian.topic;

import org.springframework.modulith.ApplicationModule;
