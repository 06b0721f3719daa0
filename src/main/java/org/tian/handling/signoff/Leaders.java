package org.tian.handling.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.organisation.Unit;
import org.tian.organisation.UnitKind;
import org.tian.shared.Texts;

/**
 * Who may lead the handling of cases (BJ-3): leaders of the Party committee and of the government,
 * who hold their post in the office of each, the heads of these offices, and the leaders of the
 * CPPCC committee.
 */
@Component
public class Leaders {

  private final Directory directory;
  private final Texts texts;

  Leaders(Directory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** Leaders of the committee's region by today's posts, each person once. */
  public List<Leader> of(String committeeCode) {
    Stream<Leader> offices =
        Stream.of(UnitKind.PARTY_OFFICE, UnitKind.GOVERNMENT_OFFICE)
            .flatMap(kind -> directory.unitsOf(committeeCode, kind).stream())
            .map(Unit::getCode)
            .flatMap(
                office ->
                    Stream.of(Role.SECRETARY, Role.HEAD).flatMap(role -> holding(office, role)));
    return Stream.concat(offices, holding(committeeCode, Role.LEADER))
        .collect(
            Collectors.toMap(Leader::personId, one -> one, (one, other) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** The person as a leader of the region. */
  public Optional<Leader> find(String committeeCode, String personId) {
    return of(committeeCode).stream().filter(one -> one.personId().equals(personId)).findFirst();
  }

  private Stream<Leader> holding(String body, Role role) {
    return directory.holding(body, role).stream()
        .map(
            person ->
                new Leader(
                    person.getId(),
                    person.getName(),
                    role.groupOf(body),
                    title(person.getId(), body, role)));
  }

  /** For the record, so in Chinese. */
  private String title(String person, String body, Role role) {
    return directory.postsOf(person).stream()
        .filter(post -> post.getBodyCode().equals(body) && post.getRole() == role)
        .map(post -> post.getTitle())
        .filter(title -> title != null)
        .findFirst()
        .orElseGet(
            () ->
                directory.nameOf(body)
                    + Texts.in(Locale.SIMPLIFIED_CHINESE, () -> texts.of(role.messageKey())));
  }
}
