package org.tian.cultivation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.office.CaseGuests;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who reads a cultivation, and how much of it: those who speak for it, its mentor, office,
 * directors, leaders and auditors of its committee all of it; its experts the material; a unit,
 * from the moment it is asked, the text. Whom a task of it came to reads all of it. Nobody else: to
 * a stranger it looks as if it were not there.
 *
 * <p>The one policy for pages, API, lists, files and tasks.
 */
@Service
@Transactional(readOnly = true)
public class CultivationAccess {

  private static final Set<Role> COMMITTEE_WIDE =
      EnumSet.of(Role.OFFICE, Role.DIRECTOR, Role.LEADER, Role.AUDITOR);
  private static final Set<Role> OF_A_UNIT =
      EnumSet.of(Role.LIAISON, Role.SECTION, Role.DEPUTY, Role.HEAD);

  /** What the person reads by a post in the committee. */
  static final String OF_COMMITTEES =
      """
      c.committeeCode in (:committees)
      """;

  /** What concerns the person in the first place. */
  static final String MINE =
      """
      ((c.bodyCode is null and c.declarerId = :person) or c.bodyCode in (:bodies)
        or c.mentorId = :person
        or exists (select 1 from ExpertInvitation e
                   where e.cultivationId = c.id and e.personId = :person)
        or exists (select 1 from UnitView u
                   where u.cultivationId = c.id and u.unitCode in (:units)
                     and u.askedAt is not null))
      """;

  private final CultivationRepository repository;
  private final ExpertInvitationRepository experts;
  private final UnitViewRepository views;
  private final Directory directory;
  private final CaseGuests guests;

  CultivationAccess(
      CultivationRepository repository,
      ExpertInvitationRepository experts,
      UnitViewRepository views,
      Directory directory,
      CaseGuests guests) {
    this.repository = repository;
    this.experts = experts;
    this.views = views;
    this.directory = directory;
    this.guests = guests;
  }

  /** How much the person reads; empty when nothing. */
  public Optional<CultivationExtent> extentOf(String personId, Cultivation cultivation) {
    if (speaksFor(personId, cultivation)
        || personId.equals(cultivation.getMentorId())
        || isOfficial(personId, cultivation.getCommitteeCode())
        || guests.reads(cultivation.getNumber(), personId)) {
      return Optional.of(CultivationExtent.FULL);
    }
    if (experts.existsByCultivationIdAndPersonId(cultivation.getId(), personId)) {
      return Optional.of(CultivationExtent.REVIEW);
    }
    return unitsOf(personId, cultivation).isEmpty()
        ? Optional.empty()
        : Optional.of(CultivationExtent.UNIT);
  }

  /** Whether the person speaks for it: the declaring member, or those who write for its body. */
  public boolean speaksFor(String personId, Cultivation cultivation) {
    return cultivation.getBodyCode() == null
        ? cultivation.getDeclarerId().equals(personId)
        : directory.holds(
            personId,
            cultivation.getBodyCode(),
            cultivation.getKind().bodyKind().writers().toArray(Role[]::new));
  }

  /** Whether the person works in the committee's office, directs, leads or audits it. */
  private boolean isOfficial(String personId, String committeeCode) {
    return directory.holds(personId, committeeCode, COMMITTEE_WIDE.toArray(Role[]::new));
  }

  /** The committees whose cultivations the person reads by post. */
  public List<String> committeesOf(String personId) {
    return directory.postsOf(personId).stream()
        .filter(post -> COMMITTEE_WIDE.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  /** Asked units for which the person works. */
  List<String> unitsOf(String personId, Cultivation cultivation) {
    List<String> own = unitsOf(personId);
    return views.findByCultivationIdOrderById(cultivation.getId()).stream()
        .filter(view -> view.isAsked() && own.contains(view.getUnitCode()))
        .map(UnitView::getUnitCode)
        .toList();
  }

  /** The cultivation, refused with {@code case.not-found} to those who may not read it. */
  Cultivation requireVisible(long id) {
    Cultivation cultivation = repository.findById(id).orElseThrow(CultivationAccess::notFound);
    Actor actor = CurrentActor.get();
    if (!actor.isSystem() && extentOf(actor.personId(), cultivation).isEmpty()) {
      throw notFound();
    }
    return cultivation;
  }

  /** The cultivation for somebody who speaks for it. */
  Cultivation requireOwn(long id) {
    Cultivation cultivation = requireVisible(id);
    if (!speaksFor(CurrentActor.get().personId(), cultivation)) {
      throw Refusal.of("cultivation.not-the-declarer").asException();
    }
    return cultivation;
  }

  /** Values of {@link #MINE}. */
  Map<String, Object> listValues(String personId) {
    Map<String, Object> values = new HashMap<>();
    values.put("person", personId);
    values.put("bodies", bodiesOf(personId));
    values.put("units", unitsOf(personId));
    return values;
  }

  private List<String> bodiesOf(String personId) {
    return directory.postsOf(personId).stream()
        .filter(
            post ->
                directory
                    .body(post.getBodyCode())
                    .filter(body -> body.getKind().writers().contains(post.getRole()))
                    .isPresent())
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  private List<String> unitsOf(String personId) {
    return directory.postsOf(personId).stream()
        .filter(post -> OF_A_UNIT.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  static RuntimeException notFound() {
    return Refusal.of("case.not-found").asException();
  }
}
