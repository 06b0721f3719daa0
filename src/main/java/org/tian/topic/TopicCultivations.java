package org.tian.topic;

import java.util.Collection;
import java.util.Map;

/**
 * What was declared for cultivation on topics, as this module sees it; told by the one after it.
 */
public interface TopicCultivations {

  /** How many cultivations came of each of these; those without any are left out. */
  Map<Long, Long> counts(Collection<Long> topicIds);
}
