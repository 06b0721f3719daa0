package org.tian.engine;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Row of {@code work_item_group}: an open item as one of its groups has it in its list. The same
 * values as the item's own, beside the group, so that one index gives the list in its order.
 */
@Embeddable
class OfferedItem {

  private boolean unclaimed;
  private String assignee;
  private Instant dueOrder;
  private Instant createdAt;
  private String caseNumber;
  private String titleKey;
  private String processKey;
  private String taskKey;
  private String unitCode;
  private String proposerKey;

  protected OfferedItem() {}

  OfferedItem(
      String assignee,
      Instant dueOrder,
      Instant createdAt,
      String processKey,
      String taskKey,
      String unitCode) {
    hold(assignee);
    this.dueOrder = dueOrder;
    this.createdAt = createdAt;
    this.processKey = processKey;
    this.taskKey = taskKey;
    this.unitCode = unitCode == null ? "" : unitCode;
  }

  final void hold(String personId) {
    assignee = personId;
    unclaimed = personId == null;
  }

  void moveDue(Instant order) {
    dueOrder = order;
  }

  void show(String number, String title, String proposer) {
    caseNumber = number == null ? "" : number;
    titleKey = title;
    proposerKey = proposer;
  }
}
