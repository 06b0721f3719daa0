package org.tian.assignment.suggestion;

import java.util.List;

/**
 * What is to be given to units.
 *
 * @param title of the proposal
 * @param items its suggestions in their order; may be empty
 * @param body situation and analysis, or whatever else is told
 */
public record RoutedText(String title, List<String> items, List<String> body) {

  public RoutedText {
    title = title == null ? "" : title.strip();
    items = List.copyOf(items);
    body = List.copyOf(body);
  }
}
