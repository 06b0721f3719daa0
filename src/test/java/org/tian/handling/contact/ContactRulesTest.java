package org.tian.handling.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;

/** When a talk may be entered, and which talk is which. */
class ContactRulesTest {

  private static final LocalDate HANDED_OVER = LocalDate.of(2026, 3, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  private final ContactRules rules = new ContactRules(HANDED_OVER, TODAY, Set.of(1L, 2L));

  @Test
  void takesTheDayOfTheHandoverAndToday() {
    assertThat(refused(HANDED_OVER, "谈了", "")).isEmpty();
    assertThat(refused(TODAY, "谈了", "一、双方同意。")).isEmpty();
  }

  @Test
  void refusesDaysOutside_emptyAndOverlongTexts() {
    assertThat(refused(HANDED_OVER.minusDays(1), "谈了", ""))
        .containsExactly("contact.before-handover");
    assertThat(refused(TODAY.plusDays(1), "谈了", "")).containsExactly("contact.in-future");
    assertThat(refused(TODAY, "谈".repeat(1001), "")).containsExactly("contact.nothing-said");
    assertThat(refused(TODAY, "谈了", "记".repeat(10_001))).containsExactly("contact.minutes-long");
    assertThat(
            Refusals.codes(
                rules.refusals(
                    new ContactDraft(
                        ContactWay.PHONE, TODAY, "人".repeat(201), "", "谈了", "", List.of(1L)))))
        .containsExactly("contact.people-long");
  }

  @Test
  void callsAndLettersAreNoMeetings() {
    assertThat(ContactNeed.MEETING.isMetBy(ContactWay.PHONE, ContactPhase.DURING)).isFalse();
    assertThat(ContactNeed.MEETING.isMetBy(ContactWay.LETTER, ContactPhase.DURING)).isFalse();
    assertThat(ContactNeed.TALK.isMetBy(ContactWay.LETTER, ContactPhase.BEFORE)).isTrue();
    for (ContactWay way :
        List.of(
            ContactWay.TALK,
            ContactWay.MEETING,
            ContactWay.RESEARCH,
            ContactWay.VISIT,
            ContactWay.ONLINE)) {
      assertThat(ContactNeed.MEETING.isMetBy(way, ContactPhase.DURING)).as(way.name()).isTrue();
    }
  }

  @Test
  void eachKindLooksAtItsTime() {
    assertThat(ContactNeed.TALK_BEFORE.isMetBy(ContactWay.PHONE, ContactPhase.DURING)).isFalse();
    assertThat(ContactNeed.TALK_BEFORE.isMetBy(ContactWay.PHONE, ContactPhase.BEFORE)).isTrue();
    assertThat(ContactNeed.MEETING.isMetBy(ContactWay.VISIT, ContactPhase.AFTER)).isFalse();
    assertThat(ContactNeed.MEETING_AFTER.isMetBy(ContactWay.VISIT, ContactPhase.DURING)).isFalse();
    assertThat(ContactNeed.TALK_AFTER.isMetBy(ContactWay.PHONE, ContactPhase.AFTER)).isTrue();
    assertThat(ContactNeed.MEETING_AFTER.isMetBy(ContactWay.PHONE, ContactPhase.AFTER)).isFalse();
  }

  private List<String> refused(LocalDate day, String said, String minutes) {
    return Refusals.codes(
        rules.refusals(
            new ContactDraft(ContactWay.VISIT, day, "", "", said, minutes, List.of(1L))));
  }
}
