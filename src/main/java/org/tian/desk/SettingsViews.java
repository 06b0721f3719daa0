package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.organisation.Directory;
import org.tian.rulebook.Rule;
import org.tian.rulebook.RuleBook;
import org.tian.rulebook.RuleStage;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts the rules of a committee into words. */
@Component
class SettingsViews {

  private static final int CHANGES = 20;

  private final RuleBook book;
  private final RuleWords words;
  private final RuleChanges changes;
  private final Directory directory;
  private final Texts texts;

  SettingsViews(
      RuleBook book, RuleWords words, RuleChanges changes, Directory directory, Texts texts) {
    this.book = book;
    this.words = words;
    this.changes = changes;
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * The page.
   *
   * @param committee code wanted, or null for the first one
   * @param query words in name or meaning, or empty
   * @param until id of the entry before which changes are shown, or null for the latest
   */
  SettingsView of(String committee, String query, Long until) {
    List<SettingsView.Choice> mine = book.kept().stream().map(this::choice).toList();
    SettingsView.Choice chosen =
        mine.stream()
            .filter(one -> committee == null || one.code().equals(committee))
            .findFirst()
            .orElseThrow(() -> Refusal.of("rulebook.not-yours").asException());
    List<RuleChanges.Change> found =
        changes.of(chosen.code()).stream()
            .filter(change -> until == null || change.id() < until)
            .limit(CHANGES + 1L)
            .toList();
    boolean more = found.size() > CHANGES;
    List<RuleChanges.Change> shown = more ? found.subList(0, CHANGES) : found;
    return new SettingsView(
        mine,
        chosen,
        query,
        stages(chosen.code(), query.strip().toLowerCase(Locale.ROOT)),
        shown.stream().map(changes::inWords).toList(),
        more ? url(chosen.code(), query, shown.get(CHANGES - 1).id()) : null,
        until == null ? null : url(chosen.code(), query, null));
  }

  /** One rule to be changed, with what was typed; null values are those that count now. */
  SettingsView.Form form(String committee, Rule rule, String before, String typed, String reason) {
    book.requireKeeper(committee);
    String present = book.valueOf(committee, rule);
    return new SettingsView.Form(
        choice(committee),
        row(committee, rule),
        words.field(rule),
        words.options(rule),
        before == null ? present : before,
        words.number(rule, typed == null ? rule.values().typed(present) : typed),
        words.unit(rule, typed == null ? present : typed),
        reason);
  }

  private SettingsView.Choice choice(String committee) {
    return new SettingsView.Choice(committee, directory.nameOf(committee));
  }

  private List<SettingsView.Stage> stages(String committee, String query) {
    return Arrays.stream(RuleStage.values())
        .map(
            stage ->
                new SettingsView.Stage(
                    stage.name(),
                    texts.of("rulestage." + stage),
                    book.rules().stream()
                        .filter(rule -> rule.stage() == stage)
                        .map(rule -> row(committee, rule))
                        .filter(row -> fits(row, query))
                        .toList()))
        .filter(stage -> !stage.rows().isEmpty())
        .toList();
  }

  private static boolean fits(SettingsView.Row row, String query) {
    return (row.name() + " " + row.meaning()).toLowerCase(Locale.ROOT).contains(query);
  }

  private SettingsView.Row row(String committee, Rule rule) {
    String value = book.valueOf(committee, rule);
    String standard = rule.standard();
    return new SettingsView.Row(
        rule.code(),
        texts.of(rule.nameKey()),
        texts.of(rule.meaningKey()),
        words.value(rule, value),
        words.value(rule, standard),
        words.range(rule),
        !value.equals(standard),
        rule.page() == null
            ? "/desk/settings/" + rule.code() + "?committee=" + committee
            : rule.page() + "?committee=" + committee,
        rule.page() != null);
  }

  private static String url(String committee, String query, Long until) {
    UriComponentsBuilder url =
        UriComponentsBuilder.fromPath("/desk/settings").queryParam("committee", committee);
    if (!query.isBlank()) {
      url.queryParam("q", "{q}");
    }
    if (until != null) {
      url.queryParam("until", until);
    }
    return query.isBlank()
        ? url.build().toUriString() + "#changes"
        : url.encode().buildAndExpand(query).toUriString() + "#changes";
  }
}
