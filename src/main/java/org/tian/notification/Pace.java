package org.tian.notification;

/** How soon somebody wants to be told. Names under {@code newspace.<NAME>}. */
public enum Pace {
  AT_ONCE,
  DIGEST,
  NEVER
}
