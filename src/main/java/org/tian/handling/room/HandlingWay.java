package org.tian.handling.room;

/** How a unit handles a proposal (办理方式, JL-1); names under {@code handlingway.<NAME>}. */
public enum HandlingWay {
  ORDINARY,
  /** 现场办理. */
  ON_SITE,
  /** 网上或电视面对面. */
  ONLINE,
  /** 项目化办理. */
  PROJECT,
  /** 双月协商. */
  BI_MONTHLY;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "handlingway." + name();
  }
}
