package org.tian.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Subjects of proposals by session: the session's own tree, else the one its committee keeps for
 * all sessions, else the national preset. {@link CategoryTrees} changes them.
 */
@Service
@Transactional(readOnly = true)
public class Categories {

  private final CategoryRepository repository;
  private final PlenarySessions sessions;

  Categories(CategoryRepository repository, PlenarySessions sessions) {
    this.repository = repository;
    this.sessions = sessions;
  }

  /** The tree of the session, each area before its subjects; also what was retired. */
  public List<Category> of(PlenarySession session) {
    List<Category> own = rows(session.getCommitteeCode(), session.getId());
    return own.isEmpty() ? withoutSession(session.getCommitteeCode()) : own;
  }

  /** The tree of the session that collects now. */
  public List<Category> of(String committeeCode) {
    return sessions
        .current(committeeCode)
        .map(this::of)
        .orElseGet(() -> withoutSession(committeeCode));
  }

  /** Whether the session has a tree of its own. */
  public boolean hasOwn(PlenarySession session) {
    return repository.existsByCommitteeCodeAndSessionId(
        session.getCommitteeCode(), session.getId());
  }

  /** What a proposal can be filed under: its session's tree without what was retired. */
  public List<Category> choosableFor(Proposal proposal) {
    List<Category> tree = treeOf(proposal);
    Set<String> retired =
        tree.stream()
            .filter(Category::isRetired)
            .map(Category::getCode)
            .collect(Collectors.toSet());
    return tree.stream()
        .filter(one -> !one.isRetired() && !retired.contains(one.getParentCode()))
        .toList();
  }

  /** Whether the proposal can be filed under the category. */
  public boolean isChoosable(Proposal proposal, String code) {
    return choosableFor(proposal).stream().anyMatch(one -> one.getCode().equals(code));
  }

  /** A category of the tree of the proposal's session. */
  public Optional<Category> find(Proposal proposal, String code) {
    return named(treeOf(proposal), code);
  }

  /** The tree of a session of the committee; the committee's present one when it has no such. */
  public List<Category> of(String committeeCode, long sessionId) {
    return sessions.of(committeeCode).stream()
        .filter(session -> session.getId() == sessionId)
        .findFirst()
        .map(this::of)
        .orElseGet(() -> of(committeeCode));
  }

  /** Name of a category in the tree of a session; the code when it is unknown. */
  public String nameIn(String committeeCode, long sessionId, String code) {
    return named(of(committeeCode, sessionId), code).map(Category::getName).orElse(code);
  }

  /**
   * The name a proposal was filed under, which later renamings do not change; empty when it has no
   * category.
   */
  public String nameOf(Proposal proposal) {
    String kept = proposal.getCategoryName();
    return kept == null ? nameIn(proposal, proposal.getCategoryCode()) : kept;
  }

  /** Name of a category in the tree of the proposal's session; the code when it is unknown. */
  public String nameIn(Proposal proposal, String code) {
    return code == null ? "" : find(proposal, code).map(Category::getName).orElse(code);
  }

  /**
   * The categories of the committee's present session, and under their last names those that only
   * earlier sessions had: what a filter over all years offers.
   */
  public List<Category> ofAllSessions(String committeeCode) {
    Map<String, Category> known = new LinkedHashMap<>();
    of(committeeCode).forEach(one -> known.put(one.getCode(), one));
    sessions.of(committeeCode).stream()
        .flatMap(session -> rows(committeeCode, session.getId()).stream())
        .forEach(one -> known.putIfAbsent(one.getCode(), one));
    return inTreeOrder(List.copyOf(known.values()));
  }

  /** The area, and where the category is one, its subjects as well: what a filter by it finds. */
  public Set<String> within(String committeeCode, String code) {
    return ofAllSessions(committeeCode).stream()
        .filter(one -> code.equals(one.getCode()) || code.equals(one.getParentCode()))
        .map(Category::getCode)
        .collect(Collectors.toSet());
  }

  /**
   * Adds a category at the end of a tree that counts for all sessions, or renames it when the code
   * is there.
   *
   * @param committeeCode owner of the tree, or {@link Category#COMMON}
   * @param parentCode code of the area, or null for an area
   */
  @Transactional
  public void define(String committeeCode, String code, String parentCode, String name) {
    repository
        .findByCommitteeCodeAndSessionIdAndCode(committeeCode, Category.NO_SESSION, code)
        .ifPresentOrElse(
            known -> {
              known.rename(name);
              known.moveTo(parentCode, known.getPosition());
            },
            () -> repository.save(added(committeeCode, code, parentCode, name)));
  }

  private Category added(String committeeCode, String code, String parentCode, String name) {
    int last = repository.countByCommitteeCodeAndSessionId(committeeCode, Category.NO_SESSION);
    return new Category(committeeCode, Category.NO_SESSION, code, parentCode, name, last + 1);
  }

  private List<Category> treeOf(Proposal proposal) {
    return proposal.getSession() == null
        ? of(proposal.getCommitteeCode())
        : of(proposal.getSession());
  }

  private List<Category> withoutSession(String committeeCode) {
    List<Category> own = rows(committeeCode, Category.NO_SESSION);
    return own.isEmpty() ? rows(Category.COMMON, Category.NO_SESSION) : own;
  }

  private List<Category> rows(String committeeCode, long sessionId) {
    return inTreeOrder(
        repository.findByCommitteeCodeAndSessionIdOrderByPositionAscIdAsc(
            committeeCode, sessionId));
  }

  private static List<Category> inTreeOrder(List<Category> byPosition) {
    List<Category> tree = new ArrayList<>();
    byPosition.stream()
        .filter(Category::isArea)
        .forEach(
            area -> {
              tree.add(area);
              byPosition.stream()
                  .filter(one -> area.getCode().equals(one.getParentCode()))
                  .forEach(tree::add);
            });
    byPosition.stream().filter(one -> !tree.contains(one)).forEach(tree::add);
    return tree;
  }

  private static Optional<Category> named(List<Category> tree, String code) {
    return tree.stream().filter(one -> one.getCode().equals(code)).findFirst();
  }
}
