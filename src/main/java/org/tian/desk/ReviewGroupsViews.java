package org.tian.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.review.ReviewGroup;
import org.tian.review.ReviewGroups;
import org.tian.review.ReviewWay;
import org.tian.review.ReviewWays;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts the page of review groups together. */
@Component
class ReviewGroupsViews {

  private final ReviewGroups groups;
  private final ReviewWays ways;
  private final PlenarySessions sessions;
  private final Categories categories;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ReviewGroupsViews(
      ReviewGroups groups,
      ReviewWays ways,
      PlenarySessions sessions,
      Categories categories,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.groups = groups;
    this.ways = ways;
    this.sessions = sessions;
    this.categories = categories;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * The page.
   *
   * @param committee code wanted, or null for the first one
   * @param session id wanted, or null for the latest one
   */
  ReviewGroupsView of(String committee, Long session) {
    List<ReviewGroupsView.Choice> mine = committees();
    ReviewGroupsView.Choice chosen =
        mine.stream()
            .filter(one -> committee == null || one.code().equals(committee))
            .findFirst()
            .orElseThrow(() -> Refusal.of("review.groups-not-yours").asException());
    List<ReviewGroupsView.Choice> all = sessionsOf(chosen.code());
    ReviewGroupsView.Choice of =
        all.stream()
            .filter(one -> session == null || one.code().equals(session.toString()))
            .findFirst()
            .orElse(null);
    ReviewWay way = ways.of(chosen.code());
    List<ReviewGroupsView.Row> rows =
        of == null
            ? List.of()
            : groups.of(chosen.code(), Long.parseLong(of.code())).stream().map(this::row).toList();
    return new ReviewGroupsView(mine, chosen, all, of, way, rows);
  }

  private List<ReviewGroupsView.Choice> committees() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .map(post -> post.getBodyCode())
        .distinct()
        .filter(ways::mayChange)
        .flatMap(code -> directory.committee(code).stream())
        .map(one -> new ReviewGroupsView.Choice(one.getCode(), one.getName()))
        .toList();
  }

  List<ReviewGroupsView.Choice> sessionsOf(String committee) {
    return sessions.of(committee).stream()
        .map(one -> new ReviewGroupsView.Choice(one.getId().toString(), one.getName()))
        .toList();
  }

  private ReviewGroupsView.Row row(ReviewGroup group) {
    List<Person> chairs = directory.holding(group.getCode(), Role.CHAIR);
    Set<String> leading = chairs.stream().map(Person::getId).collect(Collectors.toSet());
    return new ReviewGroupsView.Row(
        group.getCode(),
        directory.nameOf(group.getCode()),
        texts.of("review.stage." + group.getStageNo()),
        names(
            group.getCategories().stream()
                .map(
                    code ->
                        categories.nameIn(group.getCommitteeCode(), group.getSessionId(), code))),
        names(chairs.stream().map(Person::getName)),
        names(
            directory.holding(group.getCode(), Role.REVIEWER).stream()
                .filter(person -> !leading.contains(person.getId()))
                .map(Person::getName)),
        group.isRetired() ? formats.day(group.getRetiredOn()) : "");
  }

  private String names(Stream<String> names) {
    return String.join(texts.of("desk.comma"), names.toList());
  }

  /** A group as its form begins with it. */
  ReviewGroupForm formOf(ReviewGroup group) {
    return new ReviewGroupForm(
        directory.nameOf(group.getCode()),
        group.getSessionId(),
        group.getStageNo(),
        group.getCategories(),
        directory.holding(group.getCode(), Role.REVIEWER).stream().map(Person::getId).toList(),
        directory.holding(group.getCode(), Role.CHAIR).stream()
            .map(Person::getId)
            .findFirst()
            .orElse(""));
  }

  /** The tree of the session the group is for: areas, each with its subjects after it. */
  List<CategoryChoice> categoriesOf(String committee, long session) {
    List<Category> all = categories.of(committee, session);
    return all.stream()
        .filter(one -> one.getParentCode() == null)
        .flatMap(
            area ->
                Stream.concat(
                    Stream.of(new CategoryChoice(area.getCode(), area.getName(), true)),
                    all.stream()
                        .filter(one -> area.getCode().equals(one.getParentCode()))
                        .map(one -> new CategoryChoice(one.getCode(), one.getName(), false))))
        .toList();
  }

  /** A category; {@code area} tells an area from a subject. */
  public record CategoryChoice(String code, String name, boolean area) {}

  /** The committee's reviewers, whom its groups are made of. */
  List<ReviewGroupsView.Choice> reviewersOf(String committee) {
    return directory.holding(committee, Role.REVIEWER).stream()
        .map(person -> new ReviewGroupsView.Choice(person.getId(), person.getName()))
        .toList();
  }

  String nameOf(String committee) {
    return directory.committee(committee).map(Committee::getName).orElse(committee);
  }

  String sessionName(String committee, long session) {
    return sessions.of(committee).stream()
        .filter(one -> one.getId() == session)
        .map(PlenarySession::getName)
        .findFirst()
        .orElse("");
  }
}
