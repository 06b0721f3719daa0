package org.tian.engine;

import java.util.Set;

/**
 * Who may let a case stand still, go on or end; implemented by the module that knows what offices
 * there are.
 */
public interface CaseKeepers {

  /** Groups of those who keep the case of an item; empty when nobody does. */
  Set<String> groupsFor(WorkItem item);
}
