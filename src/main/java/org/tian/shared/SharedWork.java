package org.tian.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What cases that are worked on in one go have in common is read once for all of them: units,
 * posts, settings, the calendar; what one of them asks for again and again is read once for it: its
 * plan, its clocks. Rows of the same kind are written together at the end.
 *
 * <p>Lasts as long as the one transaction that has opened it, on its thread; outside of it each
 * read is a read and each row is written at once. So a change by somebody else counts from the next
 * portion on. Who changes what is remembered says so by {@link #forget} or {@link #remember}.
 */
public final class SharedWork {

  private static final ThreadLocal<SharedWork> CURRENT = new ThreadLocal<>();

  private final Map<Object, Object> known = new HashMap<>();
  private final Map<Object, Later<?>> later = new LinkedHashMap<>();

  private SharedWork() {}

  private record Later<T>(Consumer<List<T>> write, List<T> rows) {

    void end() {
      write.accept(List.copyOf(rows));
    }
  }

  /** Does the work of all cases; work inside such work shares with it. */
  public static void during(Runnable work) {
    if (CURRENT.get() != null) {
      work.run();
      return;
    }
    SharedWork shared = new SharedWork();
    CURRENT.set(shared);
    try {
      work.run();
      shared.later.values().forEach(Later::end);
    } finally {
      CURRENT.remove();
    }
  }

  /**
   * What was read under the key, or reads it; nothing found is not remembered.
   *
   * @param key names what is read and of what, such as {@code List.of("unit", code)}
   */
  @SuppressWarnings("unchecked")
  public static <T> T once(Object key, Supplier<T> read) {
    SharedWork shared = CURRENT.get();
    if (shared == null) {
      return read.get();
    }
    T value = (T) shared.known.get(key);
    if (value == null) {
      value = read.get();
      remember(key, value);
    }
    return value;
  }

  /** What is known without reading it, because it has just been written. */
  public static void remember(Object key, Object value) {
    SharedWork shared = CURRENT.get();
    if (shared != null && value != null) {
      shared.known.put(key, value);
    }
  }

  /** It has changed: the next one reads it anew. */
  public static void forget(Object key) {
    SharedWork shared = CURRENT.get();
    if (shared != null) {
      shared.known.remove(key);
    }
  }

  /**
   * Writes the row with the others of its kind at the end of the work, or at once.
   *
   * @param kind the same for rows that are written together, by the same means
   */
  @SuppressWarnings("unchecked")
  public static <T> void writeTogether(Object kind, T row, Consumer<List<T>> write) {
    SharedWork shared = CURRENT.get();
    if (shared == null) {
      write.accept(List.of(row));
      return;
    }
    ((Later<T>) shared.later.computeIfAbsent(kind, k -> new Later<>(write, new ArrayList<>())))
        .rows()
        .add(row);
  }
}
