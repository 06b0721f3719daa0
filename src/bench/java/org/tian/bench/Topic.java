package org.tian.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tian.shared.TsvRows;

/**
 * A topic with its aspects, each in the words of one writer and of another.
 *
 * @param wordings two wordings of the topic
 * @param aspects what proposals on it are about in particular, each in two wordings
 */
record Topic(String[] wordings, List<String[]> aspects) {

  static List<Topic> all() {
    return TsvRows.of("bench/topics.tsv").stream().map(Topic::of).toList();
  }

  private static Topic of(Map<String, String> row) {
    return new Topic(
        new String[] {row.get("first"), row.get("second")},
        Arrays.stream(row.get("aspects").split(";")).map(pair -> pair.split("/")).toList());
  }
}
