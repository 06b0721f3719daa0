package org.tian.topic;

/** Where a talk took place that became material. */
public enum MaterialKind {
  /** 委员工作室 */
  STUDIO,
  /** 网上履职 */
  ONLINE_DUTY,
  /** 调研走访 */
  VISIT,
  OTHER;

  public String messageKey() {
    return "material.kind." + name();
  }
}
