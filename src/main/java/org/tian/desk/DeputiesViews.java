package org.tian.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.desk.DeputiesView.Named;
import org.tian.desk.DeputiesView.Row;
import org.tian.organisation.BodyOffices;
import org.tian.organisation.Deputies;
import org.tian.organisation.DeputyKinds;
import org.tian.organisation.Deputyship;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts the page of standing deputies together. */
@Component
class DeputiesViews {

  private final Deputies deputies;
  private final BodyOffices offices;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  DeputiesViews(
      Deputies deputies,
      BodyOffices offices,
      Directory directory,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.deputies = deputies;
    this.offices = offices;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  DeputiesView of(String reader) {
    Collection<String> bodies = offices.bodiesOf(reader);
    Map<String, String> people = new LinkedHashMap<>();
    people.put(reader, directory.personName(reader));
    bodies.forEach(body -> addWorkers(people, body));
    Map<String, String> colleagues = new LinkedHashMap<>();
    bodies.forEach(body -> addWorkers(colleagues, body));
    directory.postsOf(reader).stream()
        .filter(post -> post.getRole() != Role.MEMBER)
        .forEach(post -> addWorkers(colleagues, post.getBodyCode()));
    return new DeputiesView(
        rows(deputies.representing(reader), reader),
        rows(deputies.standingIn(reader), reader),
        rows(deputies.ofBodiesOf(reader), reader),
        named(people),
        named(colleagues),
        DeputyKinds.all().stream().map(key -> new Named(key, texts.of("stage." + key))).toList(),
        !bodies.isEmpty());
  }

  /** Who works in the bodies of somebody, without them. */
  List<Named> colleaguesOf(String person) {
    Map<String, String> colleagues = new LinkedHashMap<>();
    directory.postsOf(person).forEach(post -> addWorkers(colleagues, post.getBodyCode()));
    colleagues.remove(person);
    return named(colleagues);
  }

  /** Who works in the body; that somebody is a member of the committee is no work in it. */
  private void addWorkers(Map<String, String> people, String body) {
    directory.postsIn(body).stream()
        .filter(post -> post.getRole() != Role.MEMBER)
        .map(Post::getPersonId)
        .distinct()
        .forEach(id -> people.putIfAbsent(id, directory.personName(id) + postOf(id, body)));
  }

  private String postOf(String person, String body) {
    return directory.postsIn(body).stream()
        .filter(post -> post.getPersonId().equals(person) && post.getRole() != Role.MEMBER)
        .map(
            post ->
                post.getTitle() == null ? texts.of(post.getRole().messageKey()) : post.getTitle())
        .findFirst()
        .map(title -> " · " + title)
        .orElse("");
  }

  private static List<Named> named(Map<String, String> people) {
    return people.entrySet().stream().map(one -> new Named(one.getKey(), one.getValue())).toList();
  }

  private List<Row> rows(List<Deputyship> found, String reader) {
    List<Row> rows = new ArrayList<>();
    found.forEach(row -> rows.add(row(row, reader)));
    return rows;
  }

  private Row row(Deputyship row, String reader) {
    LocalDate today = LocalDate.now(clock);
    String state = row.isOverOn(today) ? "over" : row.runsOn(today) ? "running" : "coming";
    boolean undoable =
        row.isEnded()
            && row.getEndedBy().equals(reader)
            && LocalDate.ofInstant(row.getEndedAt(), clock.getZone()).equals(today);
    return new Row(
        row.getId(),
        directory.personName(row.getPersonId()),
        directory.personName(row.getDeputyId()),
        period(row),
        kinds(row),
        row.getReason(),
        state,
        told(row),
        !state.equals("over"),
        undoable);
  }

  private String period(Deputyship row) {
    String from = formats.day(row.getValidFrom());
    return row.getValidUntil() == null
        ? texts.of("staffing.deputies.open-end", from)
        : texts.of("staffing.deputies.until-day", from, formats.day(row.getValidUntil()));
  }

  private String kinds(Deputyship row) {
    return row.getKinds().isEmpty()
        ? texts.of("staffing.deputies.all-kinds")
        : row.getKinds().stream()
            .map(key -> texts.of("stage." + key))
            .collect(Collectors.joining(texts.of("staffing.list-comma")));
  }

  private String told(Deputyship row) {
    String made =
        texts.of(
            "staffing.deputies.made",
            directory.personName(row.getMadeBy()),
            formats.moment(row.getMadeAt()));
    if (!row.isEnded()) {
      return made;
    }
    return made
        + texts.of(
            "staffing.deputies.ended",
            directory.personName(row.getEndedBy()),
            formats.moment(row.getEndedAt()));
  }
}
