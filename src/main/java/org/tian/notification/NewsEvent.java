package org.tian.notification;

import java.util.Arrays;
import java.util.Optional;

/** What may be told. Names under {@code news.<code>}. */
public enum NewsEvent {
  TASK_ARRIVED("task.arrived", NewsGroup.TASKS),
  /** An invitation to sign jointly; it may run out within hours. */
  TASK_SIGNATURE_ASKED("task.signature-asked", NewsGroup.OFFICE),
  TASK_TRANSFERRED("task.transferred", NewsGroup.OFFICE),
  TASK_DELEGATED("task.delegated", NewsGroup.OFFICE),
  TASK_DELEGATION_BACK("task.delegation-back", NewsGroup.OFFICE),
  TASK_SIGNER_ADDED("task.signer-added", NewsGroup.OFFICE),
  TASK_SIGNER_REMOVED("task.signer-removed", NewsGroup.OFFICE),
  TASK_SIGNED("task.signed", NewsGroup.OFFICE),
  TASK_RETURNED("task.returned", NewsGroup.OFFICE),
  TASK_WITHDRAWN("task.withdrawn", NewsGroup.OFFICE),
  TASK_COPIED("task.copied", NewsGroup.OFFICE),
  TASK_JUMPED("task.jumped", NewsGroup.OFFICE),
  TASK_URGED("task.urged", NewsGroup.URGING),
  TASK_URGING_ANSWERED("task.urging-answered", NewsGroup.URGING),
  TASK_DUE_SOON("task.due-soon", NewsGroup.DUE),
  TASK_OVERDUE("task.overdue", NewsGroup.OVERDUE),
  CASE_SUSPENDED("case.suspended", NewsGroup.CASES),
  CASE_RESUMED("case.resumed", NewsGroup.CASES),
  CASE_TERMINATED("case.terminated", NewsGroup.CASES),
  CASE_NOTICE("case.notice", NewsGroup.CASES),
  DEPUTY_APPOINTED("deputy.appointed", NewsGroup.DEPUTIES),
  DEPUTY_ENDED("deputy.ended", NewsGroup.DEPUTIES),
  TASKS_HANDED_OVER("tasks.handed-over", NewsGroup.DEPUTIES),
  /** To try out a channel. */
  TEST("test", null),
  /** Several pieces of news in one message. */
  DIGEST("digest", null);

  private final String code;
  private final NewsGroup group;

  NewsEvent(String code, NewsGroup group) {
    this.code = code;
    this.group = group;
  }

  public String code() {
    return code;
  }

  /** What a person chooses about; null for messages that no news stands behind. */
  public NewsGroup group() {
    return group;
  }

  public static Optional<NewsEvent> of(String code) {
    return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
  }
}
