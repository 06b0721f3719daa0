package org.tian.assignment.meeting;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.organisation.Unit;
import org.tian.organisation.UnitKind;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who keeps hand-over meetings and who reads about them.
 *
 * <p>The one policy for pages, API and files. They are kept by the committee's office and by those
 * who hand over in its Party or government office; read by them, by the committee's director,
 * leaders and auditors, by the heads of both offices, by who chairs the meeting, by the invited
 * bodies and by the units that got a case there. Of its cases everybody sees those that {@link
 * org.tian.proposal.CaseAccess} opens.
 */
@Component
public class MeetingAccess {

  private static final Set<UnitKind> OFFICES =
      EnumSet.of(UnitKind.PARTY_OFFICE, UnitKind.GOVERNMENT_OFFICE);
  private static final Set<Role> OF_THE_COMMITTEE =
      EnumSet.of(Role.OFFICE, Role.DIRECTOR, Role.LEADER, Role.AUDITOR);
  private static final Set<Role> OF_AN_OFFICE = EnumSet.of(Role.HANDOVER, Role.HEAD, Role.DEPUTY);
  private static final Set<Role> OF_A_BODY =
      EnumSet.of(
          Role.STAFF,
          Role.PRINCIPAL,
          Role.CONVENOR,
          Role.LIAISON,
          Role.SECTION,
          Role.DEPUTY,
          Role.HEAD,
          Role.HANDOVER,
          Role.SUPERVISION);

  private final Directory directory;

  MeetingAccess(Directory directory) {
    this.directory = directory;
  }

  /** Committees whose meetings the acting person plans and puts on record. */
  public List<String> kept() {
    return committeesBy(EnumSet.of(Role.OFFICE), EnumSet.of(Role.HANDOVER));
  }

  /** Committees all of whose meetings the acting person reads about by post. */
  public List<String> read() {
    return committeesBy(OF_THE_COMMITTEE, OF_AN_OFFICE);
  }

  /** Whether the acting person keeps the meetings of the committee. */
  public boolean keeps(String committee) {
    return kept().contains(committee);
  }

  /** Whether the acting person reads all about the meeting: who else came, all units' letters. */
  boolean oversees(HandoverMeeting meeting) {
    Actor actor = CurrentActor.get();
    return actor.isSystem()
        || read().contains(meeting.getCommitteeCode())
        || meeting.getChairs().contains(actor.personId());
  }

  /** Bodies and units for which the acting person goes to meetings. */
  List<String> bodies() {
    return posts().stream()
        .filter(post -> OF_A_BODY.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  void requireKeeper(String committee) {
    if (!keeps(committee)) {
      throw Refusal.of("handover-meeting.not-yours").asException();
    }
  }

  static RuntimeException notFound() {
    return Refusal.of("handover-meeting.not-found").asException();
  }

  /** People who may chair: leaders of the committee, and heads and deputies of both offices. */
  public List<MeetingChair> chairsOf(String committee) {
    Stream<MeetingChair> leaders =
        directory.holding(committee, Role.LEADER).stream()
            .map(person -> new MeetingChair(person.getId(), person.getName(), committee));
    Stream<MeetingChair> heads =
        OFFICES.stream()
            .flatMap(kind -> directory.unitsOf(committee, kind).stream())
            .map(Unit::getCode)
            .flatMap(
                office ->
                    Stream.of(Role.HEAD, Role.DEPUTY)
                        .flatMap(role -> directory.holding(office, role).stream())
                        .map(person -> new MeetingChair(person.getId(), person.getName(), office)));
    return Stream.concat(leaders, heads).distinct().toList();
  }

  private List<String> committeesBy(Set<Role> inCommittee, Set<Role> inOffice) {
    Set<String> committees = new LinkedHashSet<>();
    for (Post post : posts()) {
      if (inCommittee.contains(post.getRole())) {
        committees.add(post.getBodyCode());
      } else if (inOffice.contains(post.getRole())) {
        officeCommittee(post.getBodyCode()).ifPresent(committees::add);
      }
    }
    return List.copyOf(committees);
  }

  private Optional<String> officeCommittee(String unitCode) {
    return directory
        .unit(unitCode)
        .filter(unit -> OFFICES.contains(unit.getKind()))
        .map(Unit::getCommitteeCode);
  }

  private List<Post> posts() {
    return directory.postsOf(CurrentActor.get().personId());
  }
}
