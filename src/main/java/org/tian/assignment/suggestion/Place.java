package org.tian.assignment.suggestion;

import java.util.Map;

/**
 * A part of the text to be routed.
 *
 * @param item number of the suggestion, 0 for the title, -1 for situation and analysis
 * @param weight how much a word counts that stands there
 * @param words its words, each 0–1
 */
record Place(int item, double weight, Map<String, Double> words) {

  static final int TITLE = 0;
  static final int BODY = -1;

  /** Message key of its name. */
  String messageKey() {
    return item == TITLE
        ? "suggestion.place.title"
        : item == BODY ? "suggestion.place.body" : "suggestion.place.item";
  }
}
