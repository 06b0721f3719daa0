package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.organisation.Directory;
import org.tian.proposal.SessionBook;
import org.tian.rulebook.Rule;
import org.tian.rulebook.RuleBook;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.Formats;

/** Who changed which rule of a committee, from the trail; on whatever page it was. */
@Component
class RuleChanges {

  private static final JsonMapper JSON = new JsonMapper();

  private final AuditTrail trail;
  private final RuleBook book;
  private final RuleWords words;
  private final Directory directory;
  private final Formats formats;

  RuleChanges(
      AuditTrail trail, RuleBook book, RuleWords words, Directory directory, Formats formats) {
    this.trail = trail;
    this.book = book;
    this.words = words;
    this.directory = directory;
    this.formats = formats;
  }

  /**
   * A change with the id of its entry in the trail.
   *
   * @param before value as it was stored, or empty when it was not told
   */
  record Change(long id, AuditEntry entry, Rule rule, String before, String after) {}

  /** All changes, the latest first. */
  List<Change> of(String committee) {
    return Stream.of(RuleBook.chainOf(committee), SessionBook.chainOf(committee))
        .flatMap(chain -> trail.ofCase(chain).stream())
        .flatMap(this::changes)
        .sorted(Comparator.comparing(Change::id).reversed())
        .toList();
  }

  SettingsView.Change inWords(Change change) {
    return new SettingsView.Change(
        formats.moment(change.entry().occurredAt()),
        directory.personName(change.entry().actorId()),
        change.rule().nameKey(),
        change.before().isEmpty() ? "" : words.value(change.rule(), change.before()),
        words.value(change.rule(), change.after()),
        change.entry().reason() == null ? "" : change.entry().reason());
  }

  private Stream<Change> changes(AuditEntry entry) {
    JsonNode details = read(entry.details());
    return switch (entry.action()) {
      case "rulebook.changed" ->
          ruleOf(details.path("rule").asText()).stream()
              .map(rule -> change(entry, rule, details, "before", "after"));
      case "similarity.threshold-changed" ->
          Stream.of(
              change(
                  entry,
                  book.rule(CommitteeSetting.SIMILARITY_WARNING),
                  details,
                  "before",
                  "after"));
      case "session.case-number-pattern" ->
          Stream.of(
              change(
                  entry,
                  book.rule(CommitteeSetting.CASE_NUMBER_TEMPLATE),
                  details,
                  "pattern.before",
                  "pattern.after"));
      case "review.way-changed" ->
          details.properties().stream()
              .map(Map.Entry::getKey)
              .flatMap(name -> ruleOf(name).stream())
              .map(rule -> change(entry, rule, details, rule.code() + ".before", rule.code()))
              .filter(change -> !change.before().equals(change.after()));
      default -> Stream.empty();
    };
  }

  private static Change change(
      AuditEntry entry, Rule rule, JsonNode details, String before, String after) {
    return new Change(
        entry.id(), entry, rule, details.path(before).asText(""), details.path(after).asText());
  }

  private Optional<Rule> ruleOf(String setting) {
    return book.rules().stream().filter(rule -> rule.code().equals(setting)).findFirst();
  }

  private static JsonNode read(String details) {
    try {
      return JSON.readTree(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An entry of the trail holds no JSON", e);
    }
  }
}
