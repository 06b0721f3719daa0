package org.tian.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.engine.InboxFilter;
import org.tian.engine.TaskStep;
import org.tian.engine.WorkAge;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.organisation.UnitKind;
import org.tian.shared.Texts;

/** By what the inbox can be narrowed, and by what it is, in the reader's words. */
@Component
class InboxNarrowing {

  private static final List<String> STAGES =
      List.of(
          "proposal-cultivation",
          "cultivation-review",
          "proposal-lifecycle",
          "proposal-review",
          "party-endorsement",
          "proposal-assignment",
          "handover-return",
          "unit-handling",
          "unit-planning",
          "co-opinion",
          "reply-signoff",
          "reply-countersigning",
          "proposal-evaluation",
          "contact-after-reply",
          "commitment-tracking");

  private static final Set<UnitKind> HANDING_OFFICES =
      EnumSet.of(
          UnitKind.PARTY_OFFICE,
          UnitKind.GOVERNMENT_OFFICE,
          UnitKind.CONGRESS_OFFICE,
          UnitKind.CPPCC_OFFICE);

  private final List<TaskStep> steps;
  private final Directory directory;
  private final Texts texts;

  InboxNarrowing(List<TaskStep> steps, Directory directory, Texts texts) {
    this.steps = steps;
    this.directory = directory;
    this.texts = texts;
  }

  /** What can be chosen; nothing where there is only one. */
  List<InboxView.Filter> filters(InboxAddress address, String person) {
    InboxFilter now = address.filter();
    return Stream.of(
            new InboxView.Filter(
                "stage",
                STAGES.stream()
                    .map(key -> choice(key, texts.orElse("desk.stage." + key, key), now.stage()))
                    .toList()),
            new InboxView.Filter(
                "step",
                steps.stream()
                    .map(TaskStep::taskKey)
                    .map(key -> choice(key, texts.orElse("desk.step." + key, ""), now.step()))
                    .filter(one -> !one.text().isEmpty())
                    .sorted(Comparator.comparing(SearchView.Choice::text))
                    .toList()),
            new InboxView.Filter("unit", units(person, now.unit())),
            new InboxView.Filter(
                "held",
                List.of(
                    choice("free", texts.of("inbox.held.free"), now.held()),
                    choice("mine", texts.of("inbox.held.mine"), now.held()))),
            new InboxView.Filter(
                "light",
                List.of("late", "near", "good", "none").stream()
                    .map(code -> choice(code, texts.of("inbox.light." + code), now.light()))
                    .toList()),
            new InboxView.Filter(
                "age",
                Arrays.stream(WorkAge.values())
                    .map(age -> choice(age.code(), texts.of("inbox.age." + age.code()), now.age()))
                    .toList()))
        .filter(one -> !one.choices().isEmpty())
        .toList();
  }

  /** Units whose work may stand in the person's lists; none for a unit's own people. */
  private List<SearchView.Choice> units(String person, String now) {
    return directory.postsOf(person).stream()
        .filter(post -> post.getRole() != Role.MEMBER)
        .map(Post::getBodyCode)
        .filter(this::seesManyUnits)
        .flatMap(body -> directory.committeeOf(body).stream())
        .distinct()
        .flatMap(committee -> directory.unitsOf(committee).stream())
        .map(unit -> choice(unit.getCode(), unit.getName(), now))
        .toList();
  }

  private boolean seesManyUnits(String body) {
    return directory.committee(body).isPresent()
        || directory
            .unit(body)
            .filter(unit -> HANDING_OFFICES.contains(unit.getKind()))
            .isPresent();
  }

  private static SearchView.Choice choice(String value, String text, String now) {
    return new SearchView.Choice(value, text, value.equals(now));
  }

  /** What narrows the list now. */
  List<InboxView.Chosen> chosen(InboxAddress address) {
    Map<String, String> parts = address.filter().parts();
    return parts.entrySet().stream()
        .map(
            part -> {
              Map<String, String> others = new LinkedHashMap<>(parts);
              others.remove(part.getKey());
              return new InboxView.Chosen(
                  texts.of("inbox.filter." + part.getKey()),
                  valueName(part.getKey(), part.getValue()),
                  address.narrowed(InboxFilter.of(others)).url());
            })
        .toList();
  }

  private String valueName(String name, String value) {
    return switch (name) {
      case "stage" -> texts.orElse("desk.stage." + value, value);
      case "step" -> texts.orElse("desk.step." + value, value);
      case "unit" -> directory.nameOf(value);
      case "held" ->
          value.equals("free") || value.equals("mine")
              ? texts.of("inbox.held." + value)
              : directory.personName(value);
      default -> texts.orElse("inbox." + name + "." + value, value);
    };
  }
}
