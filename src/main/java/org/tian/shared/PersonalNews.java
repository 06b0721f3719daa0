package org.tian.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Something that certain people are to be told: by inbox, and by mail or robot as each prefers.
 * Published inside the transaction of what happened; what is told stands or falls with it.
 *
 * @param event stable code such as {@code task.transferred}; its texts are templates per channel
 *     and language, its name stands under {@code news.<code>}
 * @param persons ids of those to be told; nobody is told of what they did themselves
 * @param caseKey case it is about, or null
 * @param values what the texts name: plain values only (text, numbers, days, moments, names of
 *     steps)
 * @param path page to open, from {@code /}; or null
 */
public record PersonalNews(
    String event, Set<String> persons, String caseKey, Map<String, Object> values, String path) {

  public PersonalNews {
    persons = Set.copyOf(persons);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
