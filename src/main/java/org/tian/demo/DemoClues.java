package org.tian.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.engine.TimeMachine;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.TsvRows;
import org.tian.topic.Clue;
import org.tian.topic.ClueContent;
import org.tian.topic.ClueGroups;
import org.tian.topic.ClueModeration;
import org.tian.topic.ClueRefusal;
import org.tian.topic.Clues;
import org.tian.topic.ContactPoint;
import org.tian.topic.ContactPointContent;
import org.tian.topic.ContactPointKind;
import org.tian.topic.ContactPoints;
import org.tian.topic.Material;
import org.tian.topic.MaterialContent;
import org.tian.topic.MaterialKind;
import org.tian.topic.Materials;
import org.tian.topic.SourceDrafts;

/** What people told in the demonstration: clues, talks, and the places where they did. */
@Component
@Profile("demo")
class DemoClues {

  private final ContactPoints points;
  private final Clues clues;
  private final ClueModeration moderation;
  private final ClueGroups groups;
  private final Materials materials;
  private final SourceDrafts drafts;
  private final Directory directory;
  private final TimeMachine timeMachine;
  private final AsPerson asPerson;
  private final OfficeHours officeHours;
  private final Clock clock;
  private final Map<String, Long> pointIds = new HashMap<>();
  private final Map<String, Long> groupIds = new HashMap<>();

  DemoClues(
      ContactPoints points,
      Clues clues,
      ClueModeration moderation,
      ClueGroups groups,
      Materials materials,
      SourceDrafts drafts,
      Directory directory,
      TimeMachine timeMachine,
      AsPerson asPerson,
      OfficeHours officeHours,
      Clock clock) {
    this.points = points;
    this.clues = clues;
    this.moderation = moderation;
    this.groups = groups;
    this.materials = materials;
    this.drafts = drafts;
    this.directory = directory;
    this.timeMachine = timeMachine;
    this.asPerson = asPerson;
    this.officeHours = officeHours;
    this.clock = clock;
  }

  void tell(Instant now) {
    TsvRows.of("db/demo/contact-points.tsv").forEach(row -> at(row, now, this::enter));
    TsvRows.of("db/demo/clues.tsv").forEach(row -> at(row, now, this::give));
    TsvRows.of("db/demo/materials.tsv").forEach(row -> at(row, now, this::record));
  }

  /** The group of this title. */
  long group(String title) {
    return groupIds.get(title);
  }

  private void at(Map<String, String> row, Instant now, Consumer<Map<String, String>> work) {
    timeMachine.to(
        officeHours.near(now.minus(Duration.ofDays(Long.parseLong(row.get("days_ago"))))));
    work.accept(row);
  }

  private void enter(Map<String, String> row) {
    String committee = row.get("committee_code");
    ContactPoint point =
        asOffice(
            committee,
            () ->
                points.add(
                    committee,
                    new ContactPointContent(
                        row.get("name"),
                        ContactPointKind.valueOf(row.get("kind")),
                        row.get("address"),
                        row.get("member_id"),
                        row.get("body_code"),
                        row.get("topics"))));
    pointIds.put(row.get("key"), point.getId());
    if (Boolean.parseBoolean(row.get("retired"))) {
      asOffice(
          committee,
          () -> {
            points.retire(point.getId());
            return point;
          });
    }
  }

  private void give(Map<String, String> row) {
    ClueContent content =
        new ClueContent(
            row.get("committee_code"),
            row.get("title"),
            row.get("happening"),
            row.get("wish"),
            row.get("name"),
            row.get("contact"),
            pointIds.get(row.get("point")),
            true);
    Supplier<Clue> giving = () -> clues.give(UUID.randomUUID().toString(), content);
    Clue clue =
        row.get("giver_id").isEmpty() ? giving.get() : asPerson.call(row.get("giver_id"), giving);
    if (!row.get("state").equals("NEW")) {
      timeMachine.to(officeHours.near(clock.instant().plus(Duration.ofDays(1))));
      asOffice(row.get("committee_code"), () -> decide(clue.getId(), row));
    }
  }

  private Clue decide(long id, Map<String, String> row) {
    switch (row.get("state")) {
      case "ACCEPTED" -> moderation.accept(id);
      case "REFUSED" ->
          moderation.refuse(id, ClueRefusal.valueOf(row.get("reason")), row.get("note"));
      case "GROUPED" -> {
        Long group = groupIds.get(row.get("group"));
        if (group == null) {
          groupIds.put(row.get("group"), groups.create(row.get("group"), List.of(id)).getId());
        } else {
          groups.join(group, List.of(id));
        }
      }
      default -> {
        // waits for the office
      }
    }
    return moderation.read(id);
  }

  private void record(Map<String, String> row) {
    Material material =
        asPerson.call(
            row.get("recorded_by"),
            () ->
                materials.record(
                    row.get("committee_code"),
                    UUID.randomUUID().toString(),
                    new MaterialContent(
                        MaterialKind.valueOf(row.get("kind")),
                        row.get("title"),
                        LocalDate.now(clock).minusDays(1),
                        row.get("place"),
                        row.get("people"),
                        row.get("text"),
                        row.get("member_id"),
                        pointIds.get(row.get("point")))));
    if (Boolean.parseBoolean(row.get("draft"))) {
      asPerson.call(row.get("member_id"), () -> drafts.fromMaterial(material.getId()));
    }
  }

  private <T> T asOffice(String committee, Supplier<T> work) {
    return asPerson.call(directory.holding(committee, Role.OFFICE).get(0).getId(), work);
  }
}
