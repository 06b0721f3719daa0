package org.tian.handling;

import java.util.Map;

/** Reads a draft reply out of the values of its form, complete or not. */
@FunctionalInterface
public interface ReplyDrafts {

  /** What was typed so far; what is missing is null or empty. */
  ReplyDraft read(String committee, Map<String, Object> values);
}
