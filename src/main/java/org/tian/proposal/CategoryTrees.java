package org.tian.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * The trees of categories of a committee's sessions, kept by the office of its proposal committee.
 *
 * <p>Two levels, areas and subjects. What is in use is retired, never removed; cases keep the name
 * they were filed under. Every change stands in the trail of the committee's sessions.
 */
@Service
public class CategoryTrees {

  private static final int LONGEST_NAME = 30;

  private final CategoryRepository repository;
  private final Categories categories;
  private final CategoryUses uses;
  private final PlenarySessions sessions;
  private final SessionBook book;
  private final ApplicationEventPublisher events;

  CategoryTrees(
      CategoryRepository repository,
      Categories categories,
      CategoryUses uses,
      PlenarySessions sessions,
      SessionBook book,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.categories = categories;
    this.uses = uses;
    this.sessions = sessions;
    this.book = book;
    this.events = events;
  }

  /** The session before this one, whose tree can be copied; empty for the first. */
  @Transactional(readOnly = true)
  public Optional<PlenarySession> before(PlenarySession session) {
    return sessions.of(session.getCommitteeCode()).stream()
        .filter(other -> other.getOpensOn().isBefore(session.getOpensOn()))
        .findFirst();
  }

  /** How many proposals of the session are filed under each category, by code. */
  @Transactional(readOnly = true)
  public Map<String, Long> casesIn(PlenarySession session) {
    return uses.casesIn(session);
  }

  /** Whether nothing names the category, so that it may be removed. */
  @Transactional(readOnly = true)
  public boolean isRemovable(PlenarySession session, Category category) {
    return uses.namedIn(session).stream().noneMatch(category.getCode()::equals)
        && categories.of(session).stream()
            .noneMatch(one -> category.getCode().equals(one.getParentCode()));
  }

  /** Gives the session a tree of its own: a copy of what its committee used last. */
  @WholeStep
  public void copyFromLast(long sessionId) {
    PlenarySession session = book.get(sessionId);
    copy(session, before(session).map(categories::of).orElseGet(() -> categories.of(session)));
  }

  /** Gives the session a tree of its own: a copy of the national preset. */
  @WholeStep
  public void copyFromPreset(long sessionId) {
    copy(
        book.get(sessionId),
        repository.findByCommitteeCodeAndSessionIdOrderByPositionAscIdAsc(
            Category.COMMON, Category.NO_SESSION));
  }

  private void copy(PlenarySession session, List<Category> source) {
    if (categories.hasOwn(session)) {
      throw Refusal.of("category.tree-exists", session.getName()).asException();
    }
    List<Category> kept = source.stream().filter(one -> !one.isRetired()).toList();
    repository.saveAllAndFlush(kept.stream().map(one -> one.copyFor(session)).toList());
    record(session, "category.tree-copied", Map.of("categories", kept.size()));
  }

  /** Adds an area, or with an area's code a subject of it; the code is given by the program. */
  @WholeStep
  public void add(long sessionId, String parentCode, String name) {
    PlenarySession session = own(sessionId);
    String parent = Objects.toString(parentCode, "").isBlank() ? null : parentCode;
    if (parent != null) {
      requireArea(session, parent);
    }
    String checked = checkedName(session, parent, null, name);
    String code = freeCode(session, parent);
    repository.saveAndFlush(
        new Category(
            session.getCommitteeCode(),
            session.getId(),
            code,
            parent,
            checked,
            categories.of(session).size() + 1));
    record(session, "category.added", Map.of("code", code, "name", checked));
  }

  /** Gives another name, which counts for what is filed from now on. */
  @WholeStep
  public void rename(long sessionId, String code, String name) {
    PlenarySession session = own(sessionId);
    Category category = require(session, code);
    String checked = checkedName(session, category.getParentCode(), code, name);
    String before = category.getName();
    if (!before.equals(checked)) {
      category.rename(checked);
      record(
          session,
          "category.renamed",
          Map.of("code", code, "name.before", before, "name.after", checked));
    }
  }

  /** Puts a subject under another area. */
  @WholeStep
  public void moveUnder(long sessionId, String code, String areaCode) {
    PlenarySession session = own(sessionId);
    Category category = require(session, code);
    if (category.isArea()) {
      throw Refusal.of("category.area-stays", category.getName()).asException();
    }
    Category area = requireArea(session, areaCode);
    if (!area.getCode().equals(category.getParentCode())) {
      checkedName(session, areaCode, code, category.getName());
      category.moveTo(areaCode, categories.of(session).size() + 1);
      repository.flush();
      record(session, "category.moved", Map.of("code", code, "area", area.getName()));
    }
  }

  /** Moves it one place up or down among those beside it; at the end nothing happens. */
  @WholeStep
  public void shift(long sessionId, String code, boolean up) {
    PlenarySession session = own(sessionId);
    Category category = require(session, code);
    List<Category> beside =
        categories.of(session).stream()
            .filter(one -> Objects.equals(one.getParentCode(), category.getParentCode()))
            .toList();
    int here = beside.indexOf(category);
    int there = up ? here - 1 : here + 1;
    if (there >= 0 && there < beside.size()) {
      int[] positions = IntStream.range(0, beside.size()).map(i -> i + 1).toArray();
      positions[here] = there + 1;
      positions[there] = here + 1;
      for (int i = 0; i < positions.length; i++) {
        beside.get(i).moveTo(category.getParentCode(), positions[i]);
      }
      record(session, "category.shifted", Map.of("code", code, "place", there + 1));
    }
  }

  /** Offers it no more, with the subjects under it; or offers it again. */
  @WholeStep
  public void retire(long sessionId, String code, boolean yes) {
    PlenarySession session = own(sessionId);
    Category category = require(session, code);
    if (category.isRetired() != yes) {
      category.retire(yes);
      record(
          session,
          yes ? "category.retired" : "category.restored",
          Map.of("code", code, "name", category.getName()));
    }
  }

  /** Removes what nothing names; refused with {@code category.in-use} otherwise. */
  @WholeStep
  public void remove(long sessionId, String code) {
    PlenarySession session = own(sessionId);
    Category category = require(session, code);
    if (!isRemovable(session, category)) {
      throw Refusal.of("category.in-use", category.getName()).asException();
    }
    repository.delete(category);
    record(session, "category.removed", Map.of("code", code, "name", category.getName()));
  }

  /** The session, for its office, when it has a tree of its own to be changed. */
  private PlenarySession own(long sessionId) {
    PlenarySession session = book.get(sessionId);
    if (!categories.hasOwn(session)) {
      throw Refusal.of("category.no-tree", session.getName()).asException();
    }
    return session;
  }

  private Category require(PlenarySession session, String code) {
    return repository
        .findByCommitteeCodeAndSessionIdAndCode(session.getCommitteeCode(), session.getId(), code)
        .orElseThrow(() -> Refusal.of("category.unknown").asException());
  }

  private Category requireArea(PlenarySession session, String code) {
    Category area = require(session, code);
    if (!area.isArea()) {
      throw Refusal.at("parent", "category.two-levels").asException();
    }
    return area;
  }

  private String checkedName(PlenarySession session, String parent, String self, String given) {
    String name = Objects.toString(given, "").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Refusal.at("name", "category.name", LONGEST_NAME).asException();
    }
    boolean taken =
        categories.of(session).stream()
            .filter(one -> !one.getCode().equals(self))
            .filter(one -> Objects.equals(one.getParentCode(), parent))
            .anyMatch(one -> one.getName().equals(name));
    if (taken) {
      throw Refusal.at("name", "category.name-taken", name).asException();
    }
    return name;
  }

  private String freeCode(PlenarySession session, String parent) {
    String begin = parent == null ? "A" : parent + ".N";
    Map<String, Category> known = new HashMap<>();
    categories.of(session).forEach(one -> known.put(one.getCode(), one));
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> begin + i)
        .filter(code -> !known.containsKey(code))
        .findFirst()
        .orElseThrow();
  }

  private void record(PlenarySession session, String action, Map<String, Object> details) {
    Map<String, Object> all = new HashMap<>(details);
    all.put("session", session.getName());
    events.publishEvent(CaseStep.of(SessionBook.chainOf(session.getCommitteeCode()), action, all));
  }
}
