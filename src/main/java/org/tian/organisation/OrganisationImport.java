package org.tian.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a whole organisation from rows as the data files hold them; column names are those of
 * {@code db/demo}.
 */
@Service
public class OrganisationImport {

  private final CommitteeRepository committees;
  private final ProposerBodyRepository bodies;
  private final UnitRepository units;
  private final PersonRepository people;
  private final PostRepository posts;
  private final PasswordEncoder encoder;
  private final Clock clock;

  OrganisationImport(
      CommitteeRepository committees,
      ProposerBodyRepository bodies,
      UnitRepository units,
      PersonRepository people,
      PostRepository posts,
      PasswordEncoder encoder,
      Clock clock) {
    this.committees = committees;
    this.bodies = bodies;
    this.units = units;
    this.people = people;
    this.posts = posts;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** The rows of one organisation, each a map of column to text; empty text means not stated. */
  public record Rows(
      List<Map<String, String>> committees,
      List<Map<String, String>> bodies,
      List<Map<String, String>> units,
      List<Map<String, String>> people,
      List<Map<String, String>> posts) {}

  /** Whether anybody is registered yet. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return people.count() == 0;
  }

  /**
   * Registers everything; all people get the same first password.
   *
   * @throws IllegalArgumentException when a code or date does not read as such
   */
  @Transactional
  public void register(Rows rows, String firstPassword) {
    rows.committees().forEach(row -> committees.save(committee(row)));
    rows.bodies().forEach(row -> bodies.save(body(row)));
    rows.units().forEach(row -> units.save(unit(row)));
    String hash = encoder.encode(firstPassword);
    Instant now = clock.instant();
    rows.people().forEach(row -> people.save(person(row, hash, now)));
    rows.posts().forEach(row -> posts.save(post(row)));
  }

  private static Committee committee(Map<String, String> row) {
    return new Committee(
        row.get("code"),
        row.get("name"),
        row.get("short_name"),
        row.get("region_name"),
        CommitteeLevel.valueOf(row.get("level")),
        stated(row.get("parent_code")));
  }

  private static ProposerBody body(Map<String, String> row) {
    return new ProposerBody(
        row.get("code"),
        row.get("committee_code"),
        BodyKind.valueOf(row.get("kind")),
        row.get("name"),
        row.get("short_name"));
  }

  private static Unit unit(Map<String, String> row) {
    return new Unit(
        row.get("code"),
        row.get("committee_code"),
        UnitKind.valueOf(row.get("kind")),
        row.get("name"),
        row.get("short_name"),
        row.get("functions"),
        LocalDate.parse(row.get("valid_from")),
        day(row.get("valid_until")),
        stated(row.get("successor_code")));
  }

  private static Person person(Map<String, String> row, String passwordHash, Instant now) {
    String birthYear = stated(row.get("birth_year"));
    Person person =
        new Person(row.get("id"), row.get("name"))
            .describe(
                row.get("gender"),
                birthYear == null ? null : Integer.valueOf(birthYear),
                row.get("phone"),
                row.get("email"),
                row.get("sector"),
                row.get("employer_title"));
    person.setPassword(passwordHash, now);
    return person;
  }

  private static Post post(Map<String, String> row) {
    return new Post(
        row.get("person_id"),
        row.get("body_code"),
        Role.ofCode(row.get("role")),
        stated(row.get("title")),
        LocalDate.parse(row.get("valid_from")),
        day(row.get("valid_until")));
  }

  private static LocalDate day(String text) {
    return stated(text) == null ? null : LocalDate.parse(text);
  }

  private static String stated(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
