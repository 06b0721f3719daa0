package org.tian.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds how a search is best answered: by the rarest part of its words, which the usual list finds
 * in its own order and other orders only where few items have it; else by going along the list,
 * which then soon has a page.
 */
@Component
class WorkItemSearch {

  /** Above that a word is frequent. */
  static final int RARE = 4000;

  /** Few enough not to look for a rarer word. */
  private static final int FEW = 200;

  private static final int MOST_PROBES = 6;

  /** Groups looked into, and items counted there, where the rarest word need not be rare. */
  private static final int SAMPLE = 3;

  private static final int SAMPLED = 600;
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private final ObjectProvider<TaskStep> steps;
  private final StageKeys stages;
  private final MessageSource messages;
  private final JdbcTemplate jdbc;

  WorkItemSearch(
      ObjectProvider<TaskStep> steps, StageKeys stages, MessageSource messages, JdbcTemplate jdbc) {
    this.steps = steps;
    this.stages = stages;
    this.messages = messages;
    this.jdbc = jdbc;
  }

  /**
   * A search, ready for a list.
   *
   * @param terms what must all be found
   * @param anchor the rarest word that all found items have; null when there is none
   * @param isRare whether so few items have it that all of them can be looked at
   */
  record Search(List<Term> terms, SearchWords.Probe anchor, boolean isRare) {

    static final Search NONE = new Search(List.of(), null, false);

    boolean isAnything() {
      return !terms.isEmpty();
    }

    /** Whether what the word finds stands in the order of the usual list. */
    boolean runsAlongDue() {
      return anchor != null && !anchor.beginning();
    }

    /** Whether it is better looked up by the word than compared with one item after the other. */
    boolean isLookedUp() {
      return anchor != null && (isRare || !anchor.beginning());
    }
  }

  /** A part of the search: it stands in the item's text or in the name of its step or stage. */
  record Term(String text, Set<String> steps, Set<String> stages) {

    boolean isNamed() {
      return !steps.isEmpty() || !stages.isEmpty();
    }

    /** Criterion with the item's text and keys under the alias. */
    String sql(String item) {
      StringBuilder sql = new StringBuilder("(" + item + ".search_text like ? escape '!'");
      if (!steps.isEmpty()) {
        sql.append(" or ").append(item).append(".task_key in (");
        sql.append(WorkItemSource.marks(steps.size())).append(")");
      }
      if (!stages.isEmpty()) {
        sql.append(" or ").append(item).append(".process_key in (");
        sql.append(WorkItemSource.marks(stages.size())).append(")");
      }
      return sql.append(")").toString();
    }

    List<Object> values() {
      List<Object> values = new ArrayList<>();
      values.add("%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
      values.addAll(steps);
      values.addAll(stages);
      return values;
    }
  }

  /**
   * How to find the text among what is offered to the groups.
   *
   * @param inOrder whether it is read in the order of the words, or in none: then it does not
   *     matter how many items have a word, and a look into few groups finds the rarest
   */
  Search of(String text, Collection<String> groups, boolean inOrder) {
    List<Term> terms = SearchWords.terms(text).stream().map(this::term).toList();
    return anchored(terms, groups, inOrder);
  }

  private Term term(String text) {
    return new Term(
        text,
        steps.stream()
            .map(TaskStep::taskKey)
            .filter(key -> isNamed("desk.step." + key, text))
            .collect(Collectors.toSet()),
        stages.all().stream()
            .filter(key -> isNamed("stage." + key, text) || isNamed("desk.stage." + key, text))
            .collect(Collectors.toSet()));
  }

  private boolean isNamed(String key, String text) {
    return LANGUAGES.stream()
        .map(language -> messages.getMessage(key, null, "", language))
        .anyMatch(name -> name != null && name.toLowerCase(Locale.ROOT).contains(text));
  }

  private Search anchored(List<Term> terms, Collection<String> groups, boolean inOrder) {
    List<SearchWords.Probe> probes =
        terms.stream()
            .filter(term -> !term.isNamed())
            .flatMap(term -> SearchWords.probes(term.text()).stream())
            .sorted(Comparator.comparing(SearchWords.Probe::beginning).reversed())
            .toList();
    if (inOrder) {
      List<String> some = groups.stream().limit(SAMPLE).toList();
      Search found = new Search(terms, rarest(probes, some, SAMPLED).probe(), false);
      if (found.runsAlongDue()) {
        return found;
      }
    }
    Counted rarest = rarest(probes, groups, RARE);
    return new Search(terms, rarest.probe(), rarest.probe() != null && rarest.items() <= RARE);
  }

  private record Counted(SearchWords.Probe probe, long items) {}

  private Counted rarest(List<SearchWords.Probe> probes, Collection<String> groups, int most) {
    Counted rarest = new Counted(null, Long.MAX_VALUE);
    if (groups.isEmpty()) {
      return rarest;
    }
    for (SearchWords.Probe probe : probes.stream().limit(MOST_PROBES).toList()) {
      long items = count(probe, groups, most);
      if (items < rarest.items()) {
        rarest = new Counted(probe, items);
      }
      if (items <= FEW) {
        break;
      }
    }
    return rarest;
  }

  private long count(SearchWords.Probe probe, Collection<String> groups, int most) {
    List<Object> values = new ArrayList<>(groups);
    values.addAll(values(probe));
    return jdbc.queryForObject(
        "select count(*) from (select x.task_id from work_item_word x where x.group_id in ("
            + WorkItemSource.marks(groups.size())
            + ") and "
            + sql(probe)
            + " limit "
            + (most + 1)
            + ") found",
        Long.class,
        values.toArray());
  }

  /**
   * Criterion over {@code work_item_word x}; a beginning is read from the index in any collation.
   */
  static String sql(SearchWords.Probe probe) {
    return probe.beginning() ? "x.word like ?" : "x.word = ?";
  }

  /** A word has letters and digits only, so nothing in it is to be escaped. */
  static List<Object> values(SearchWords.Probe probe) {
    return List.of(probe.beginning() ? probe.word() + "%" : probe.word());
  }
}
