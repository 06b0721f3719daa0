package org.tian.engine;

import java.util.List;

/** Tells which tasks were sent to a person for reading; implemented by who sends them. */
public interface CopiedItems {

  /** Ids of the tasks, latest copy first; at most a thousand. */
  List<String> tasksCopiedTo(String personId);
}
