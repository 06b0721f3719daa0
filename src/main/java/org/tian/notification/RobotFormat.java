package org.tian.notification;

/** Whose group robot it is. Names under {@code robotformat.<NAME>}. */
public enum RobotFormat {
  /** 企业微信. */
  WECOM,
  /** 钉钉. */
  DINGTALK
}
