package org.tian.assignment.suggestion;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.organisation.Unit;
import org.tian.organisation.UnitKind;
import org.tian.shared.CurrentActor;

/**
 * Who may see suggestions: officials of the committee itself; and how often they were right: its
 * office and director, and the offices that hand its proposals over.
 */
@Component
class SuggestionAccess {

  private static final Role[] OFFICIALS = {Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER};
  private static final Role[] KEEPERS = {Role.OFFICE, Role.DIRECTOR};

  private final Directory directory;

  SuggestionAccess(Directory directory) {
    this.directory = directory;
  }

  boolean maySuggest(String committee) {
    return directory.holds(person(), committee, OFFICIALS);
  }

  boolean mayJudge(String committee) {
    return directory.holds(person(), committee, KEEPERS)
        || handingOffices(committee)
            .anyMatch(office -> directory.holds(person(), office.getCode(), Role.HANDOVER));
  }

  /** Committees whose accuracy the acting person may see. */
  List<Committee> judged() {
    return directory.committees().stream().filter(one -> mayJudge(one.getCode())).toList();
  }

  private Stream<Unit> handingOffices(String committee) {
    return Stream.of(UnitKind.PARTY_OFFICE, UnitKind.GOVERNMENT_OFFICE)
        .flatMap(kind -> directory.unitsOf(committee, kind).stream());
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
