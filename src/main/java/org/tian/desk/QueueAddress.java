package org.tian.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.tian.review.QueueAge;
import org.tian.review.QueueFilter;

/** The filter of the review queue as it stands in addresses, so that one comes back to it. */
final class QueueAddress {

  static final int PAGE_SIZE = 50;
  private static final String PATH = "/desk/review";

  private QueueAddress() {}

  /**
   * Reads the query of an address; what it does not know counts as absent.
   *
   * @param query without question mark, percent-encoded
   */
  static QueueFilter read(String query, String committee) {
    MultiValueMap<String, String> values =
        UriComponentsBuilder.newInstance()
            .query(Objects.toString(query, ""))
            .build()
            .getQueryParams();
    return new QueueFilter(
        committee,
        text(values, "q"),
        text(values, "stage"),
        constant(QueueAge.values(), text(values, "age")),
        text(values, "held"),
        text(values, "light"),
        text(values, "category"),
        constant(QueueFilter.Sort.values(), text(values, "sort")),
        size(text(values, "size")),
        text(values, "after"));
  }

  /** Committee named in the query, or an empty text. */
  static String committeeOf(String query) {
    return text(
        UriComponentsBuilder.newInstance()
            .query(Objects.toString(query, ""))
            .build()
            .getQueryParams(),
        "committee");
  }

  private static String text(MultiValueMap<String, String> values, String name) {
    String value = values.getFirst(name);
    return value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
  }

  private static int size(String text) {
    return text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : PAGE_SIZE;
  }

  private static <E extends Enum<E>> E constant(E[] all, String name) {
    return Arrays.stream(all)
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  /** The query of a filter, percent-encoded, without the page. */
  static String query(QueueFilter filter) {
    return query(filter, filter.age(), null);
  }

  /** Address of the list with another age. */
  static String url(QueueFilter filter, QueueAge age) {
    return PATH + "?" + query(filter, age, null);
  }

  /** Address of a page of the list. */
  static String page(QueueFilter filter, String after) {
    return PATH + "?" + query(filter, filter.age(), after);
  }

  private static String query(QueueFilter filter, QueueAge age, String after) {
    UriComponentsBuilder url = UriComponentsBuilder.newInstance();
    List<String> values = new ArrayList<>();
    add(url, "committee", filter.committee(), values);
    add(url, "q", filter.q(), values);
    add(url, "stage", filter.stage(), values);
    add(url, "age", age == null ? "" : age.name(), values);
    add(url, "held", filter.held(), values);
    add(url, "light", filter.light(), values);
    add(url, "category", filter.category(), values);
    add(
        url,
        "sort",
        filter.sort() == QueueFilter.Sort.AGE ? "" : filter.sort().name().toLowerCase(Locale.ROOT),
        values);
    add(url, "size", filter.limit() == PAGE_SIZE ? "" : Integer.toString(filter.limit()), values);
    add(url, "after", Objects.toString(after, ""), values);
    return Objects.toString(
        url.encode().buildAndExpand(values.toArray()).toUri().getRawQuery(), "");
  }

  private static void add(
      UriComponentsBuilder url, String name, String value, List<String> values) {
    if (!value.isEmpty()) {
      url.queryParam(name, "{" + name + "}");
      values.add(value);
    }
  }
}
