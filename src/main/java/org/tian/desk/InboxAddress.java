package org.tian.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.engine.InboxFilter;
import org.tian.engine.InboxFilters;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkList;

/**
 * What the inbox shows, as it stands in the address: so one comes back to the same place, can keep
 * it under a name and send it to a colleague.
 *
 * @param sort column chosen, or null for the list's usual one
 * @param size rows of a page
 * @param after cursor of the page before, or empty
 */
record InboxAddress(
    WorkList list,
    String q,
    WorkItemQuery.Sort sort,
    boolean reversed,
    InboxFilter filter,
    int size,
    String after) {

  static final int USUAL_SIZE = 50;
  private static final String PAGE = "/desk";

  /** Reads parameters; what makes no sense is left out. */
  static InboxAddress of(Map<String, String> given) {
    String sort = Objects.toString(given.get("sort"), "");
    return new InboxAddress(
        WorkList.of(given.get("list")).orElse(WorkList.TODO),
        Objects.toString(given.get("q"), "").strip(),
        WorkItemQuery.Sort.of(sort.replaceFirst("^-", "")).orElse(null),
        sort.startsWith("-"),
        InboxFilter.of(given),
        sizeOf(given.get("size")),
        Objects.toString(given.get("after"), ""));
  }

  /** Whether a way back leads to the inbox. */
  static boolean isOne(String query) {
    return query.startsWith("list=");
  }

  /** Reads what stands in an address behind the question mark. */
  static InboxAddress read(String query) {
    return of(
        UriComponentsBuilder.fromUriString("/?" + Objects.toString(query, "").replace("?", ""))
            .build()
            .getQueryParams()
            .toSingleValueMap()
            .entrySet()
            .stream()
            .collect(
                LinkedHashMap::new,
                (map, one) -> map.put(one.getKey(), decoded(one.getValue())),
                Map::putAll));
  }

  private static String decoded(String value) {
    return value == null
        ? ""
        : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static int sizeOf(String size) {
    try {
      return size == null
          ? USUAL_SIZE
          : Math.max(1, Math.min(Integer.parseInt(size), WorkItemQuery.MAX_LIMIT));
    } catch (NumberFormatException none) {
      return USUAL_SIZE;
    }
  }

  WorkItemQuery query(InboxFilters filters, String personId) {
    return new WorkItemQuery(q, sort, reversed, filters.now(filter, personId), size, after);
  }

  /** Without the question mark; begins with the list. */
  String text() {
    UriComponentsBuilder url = UriComponentsBuilder.newInstance().queryParam("list", list.code());
    Map<String, String> values = new LinkedHashMap<>();
    if (!q.isEmpty()) {
      values.put("q", q);
    }
    if (sort != null) {
      values.put("sort", (reversed ? "-" : "") + sort.code());
    }
    values.putAll(filter.parts());
    if (size != USUAL_SIZE) {
      values.put("size", String.valueOf(size));
    }
    if (!after.isEmpty()) {
      values.put("after", after);
    }
    values.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
    return url.encode().buildAndExpand(values).toUri().getRawQuery();
  }

  String url() {
    return PAGE + "?" + text();
  }

  InboxAddress on(WorkList other) {
    return new InboxAddress(other, q, null, false, InboxFilter.NONE, size, "");
  }

  InboxAddress sorted(WorkItemQuery.Sort by, boolean otherWay) {
    return new InboxAddress(list, q, by, otherWay, filter, size, "");
  }

  InboxAddress narrowed(InboxFilter to) {
    return new InboxAddress(list, q, sort, reversed, to, size, "");
  }

  InboxAddress from(String cursor) {
    return new InboxAddress(list, q, sort, reversed, filter, size, cursor == null ? "" : cursor);
  }

  /** All of the list. */
  InboxAddress cleared() {
    return new InboxAddress(list, "", sort, reversed, InboxFilter.NONE, size, "");
  }

  boolean isNarrowed() {
    return !q.isEmpty() || !filter.isEmpty();
  }
}
