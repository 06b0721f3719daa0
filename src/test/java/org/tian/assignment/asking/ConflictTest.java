package org.tian.assignment.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.UnitRole;
import org.tian.assignment.asking.Conflict.Kind;

/** What answers leave to settle. */
class ConflictTest {

  private final UnitConsultation lead = asked("ncal.jyj", UnitRole.LEAD);
  private final UnitConsultation co = asked("ncal.czj", UnitRole.CO);

  @Test
  void isNone_whenEachTakesItsPart() {
    say(lead, ConsultationAnswer.ACCEPT_LEAD);
    say(co, ConsultationAnswer.ACCEPT_CO);

    assertThat(found()).isEmpty();
  }

  @Test
  void isNone_whenACoUnitLetsItPass() {
    say(lead, ConsultationAnswer.ACCEPT_LEAD);
    say(co, ConsultationAnswer.NO_OBJECTION);

    assertThat(found()).isEmpty();
  }

  @Test
  void isNoLead_whenTheLeadSaysNotOurs() {
    say(lead, ConsultationAnswer.NOT_OURS);
    say(co, ConsultationAnswer.ACCEPT_CO);

    assertThat(found())
        .containsExactly(
            new Conflict(Kind.NO_LEAD, List.of()),
            new Conflict(Kind.NOT_OURS, List.of("ncal.jyj")));
  }

  @Test
  void isTwoLeads_whenACoUnitWantsToLeadToo() {
    say(lead, ConsultationAnswer.ACCEPT_LEAD);
    say(co, ConsultationAnswer.ACCEPT_LEAD);

    assertThat(found())
        .containsExactly(
            new Conflict(Kind.TWO_LEADS, List.of("ncal.jyj", "ncal.czj")),
            new Conflict(Kind.WANTS_LEAD, List.of("ncal.czj")));
  }

  @Test
  void isOnlyCo_whenTheLeadWouldJustHelp() {
    say(lead, ConsultationAnswer.ACCEPT_CO);
    say(co, ConsultationAnswer.ACCEPT_CO);

    assertThat(found())
        .containsExactly(
            new Conflict(Kind.NO_LEAD, List.of()), new Conflict(Kind.ONLY_CO, List.of("ncal.jyj")));
  }

  @Test
  void isNoWord_whenTheLeadLetsItPass() {
    say(lead, ConsultationAnswer.NO_OBJECTION);
    say(co, ConsultationAnswer.ACCEPT_CO);

    assertThat(found())
        .containsExactly(
            new Conflict(Kind.NO_LEAD, List.of()), new Conflict(Kind.NO_WORD, List.of("ncal.jyj")));
  }

  @Test
  void letsSeveralLead_whenTheProposalIsSplit() {
    UnitConsultation first = asked("ncal.jyj", UnitRole.SPLIT);
    UnitConsultation second = asked("ncal.cgj", UnitRole.SPLIT);
    say(first, ConsultationAnswer.ACCEPT_LEAD);
    say(second, ConsultationAnswer.ACCEPT_LEAD);

    assertThat(Conflict.in(HandlingKind.SPLIT, List.of(first, second))).isEmpty();
  }

  private List<Conflict> found() {
    return Conflict.in(HandlingKind.LEAD_CO, List.of(lead, co));
  }

  private static UnitConsultation asked(String unit, UnitRole role) {
    UnitConsultation asked = mock(UnitConsultation.class);
    when(asked.getUnitCode()).thenReturn(unit);
    when(asked.getAskedRole()).thenReturn(role);
    return asked;
  }

  private static void say(UnitConsultation asked, ConsultationAnswer answer) {
    when(asked.getAnswer()).thenReturn(answer);
    boolean content = answer.agreesTo(asked.getAskedRole());
    when(asked.isContent()).thenReturn(content);
  }
}
