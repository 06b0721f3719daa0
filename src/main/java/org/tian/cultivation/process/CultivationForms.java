package org.tian.cultivation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationPeople;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ResearchPlan;
import org.tian.engine.Submission;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Unit;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Suggestion;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** What the forms of several tasks have in common: the declaration, the plan, the text, people. */
@Component
class CultivationForms {

  private final Cultivations cultivations;
  private final CultivationPeople people;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CultivationForms(
      Cultivations cultivations,
      CultivationPeople people,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.cultivations = cultivations;
    this.people = people;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** Who declares what and why, to be read. */
  String declaration(Cultivation cultivation) {
    return texts.of(
        "cultivation.form.declaration",
        cultivations.declarerName(cultivation),
        texts.nameOf("cultivation.grade", cultivation.getWantedGrade()),
        cultivation.getReason(),
        cultivation.getResearchAim(),
        cultivation.getIdeaFrom().isEmpty()
            ? texts.of("cultivation.form.nothing")
            : cultivation.getIdeaFrom());
  }

  /** The plan, to be read. */
  String plan(Cultivation cultivation) {
    ResearchPlan plan = cultivation.getPlan();
    return texts.of(
        "cultivation.form.plan",
        formats.day(plan.startsOn()),
        formats.day(plan.endsOn()),
        plan.content(),
        plan.visits());
  }

  /** Situation, analysis and numbered suggestions, to be read. */
  String findings(Cultivation cultivation) {
    ProposalText text = cultivation.getFindings();
    return texts.of(
        "cultivation.form.findings",
        text.situation(),
        text.analysis(),
        IntStream.range(0, text.items().size())
            .mapToObj(i -> (i + 1) + ". " + inWords(text.items().get(i)))
            .collect(Collectors.joining("\n")));
  }

  private String inWords(Suggestion item) {
    return Stream.of(
            item.what(),
            item.whom().isEmpty() ? "" : texts.of("cultivation.form.whom", item.whom()),
            item.result().isEmpty() ? "" : texts.of("cultivation.form.result", item.result()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n   "));
  }

  /** The same, to be changed. */
  Map<String, Object> text(Cultivation cultivation) {
    ProposalText text = cultivation.getFindings();
    Map<String, Object> values = new HashMap<>();
    values.put("situation", text.situation());
    values.put("analysis", text.analysis());
    values.put(
        "suggestions",
        text.items().stream()
            .map(item -> Map.of("text", item.what(), "whom", item.whom(), "result", item.result()))
            .toList());
    return values;
  }

  /** The text as it was typed, under the given title. */
  ProposalText text(String title, Submission form) {
    return ProposalText.of(
        title,
        form.text("situation"),
        form.text("analysis"),
        form.rows("suggestions").stream()
            .map(
                row -> new Suggestion(row.text("text"), row.text("whom"), null, row.text("result")))
            .toList());
  }

  /** People who may guide or review the topic, to choose from. */
  List<Map<String, Object>> people(Cultivation cultivation) {
    return people.of(cultivation).stream()
        .filter(person -> !person.getId().equals(cultivation.getMentorId()))
        .map(person -> option(label(person), person.getId()))
        .toList();
  }

  private static String label(Person person) {
    return Stream.of(person.getName(), person.getSector(), person.getEmployerTitle())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Units of the region that exist today, to choose from. */
  List<Map<String, Object>> units(Cultivation cultivation) {
    return directory.unitsOf(cultivation.getCommitteeCode()).stream()
        .map(unit -> option(label(unit), unit.getCode()))
        .toList();
  }

  private String label(Unit unit) {
    return unit.getName()
        + texts.of("desk.bracketed", String.join(texts.of("desk.comma"), unit.getFunctions()));
  }

  String nameOf(String personId) {
    return directory.personName(personId);
  }

  String unitName(String unitCode) {
    return directory.nameOf(unitCode);
  }

  static String orEmpty(String text) {
    return Objects.toString(text, "");
  }

  private static Map<String, Object> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }
}
