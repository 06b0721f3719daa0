package org.tian.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.Refusals.codesOf;
import static org.tian.cultivation.CultivationFixture.DECLARER;
import static org.tian.cultivation.CultivationFixture.EXPERT;
import static org.tian.cultivation.CultivationFixture.LIAISON;
import static org.tian.cultivation.CultivationFixture.MENTOR;
import static org.tian.cultivation.CultivationFixture.OFFICE;
import static org.tian.cultivation.CultivationFixture.SECOND_EXPERT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.audit.AuditAccess;
import org.tian.engine.TaskOperations;
import org.tian.proposal.Proposals;

/** Who reads a cultivation, and how much: per role and way in. */
abstract class CultivationAccessContract {

  private static final String AUDITOR = "tangshen";
  private static final String FOREIGN_AUDITOR = "caijunjie";

  /** A member who has nothing to do with it, the province's office, a unit not asked. */
  private static final List<String> STRANGERS = List.of("hulei", "caijunjie", "jiangnan");

  @Autowired CultivationFixture fixture;
  @Autowired Cultivations cultivations;
  @Autowired TaskOperations tasks;
  @Autowired Proposals proposals;
  @Autowired CultivationWithdrawal withdrawal;
  @Autowired AuditAccess audit;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void opensAll_toDeclarerMentorAndOfficials() {
    long id = fixture.inReview();

    for (String person : List.of(DECLARER, MENTOR, OFFICE, "sunli", "zhouwei", AUDITOR)) {
      CultivationFile file = read(person, id);
      assertThat(file.extent()).as(person).isEqualTo(CultivationExtent.FULL);
      assertThat(file.experts()).as(person).hasSize(2);
      assertThat(found(person, id)).as(person).isTrue();
    }
  }

  @Test
  void opensTheChain_toAuditorsOfItsCommitteeOnly() {
    String number = cultivations.get(fixture.inReview()).getNumber();

    assertThat(chain(AUDITOR, number)).isEqualTo(number);
    for (String person : List.of(DECLARER, OFFICE, "sunli", "caijunjie")) {
      assertThat(codesOf(() -> chain(person, number)))
          .as(person)
          .containsExactly("audit.auditors-only");
    }
    assertThat(codesOf(() -> chain(AUDITOR, "PY-NC-2026-9999"))).containsExactly("case.not-found");
    jdbc.sql(
            "insert into org_post (person_id, body_code, role_code, valid_from) values (?, 'nc', 'AUDITOR', ?)")
        .params(FOREIGN_AUDITOR, LocalDate.of(2022, 1, 1))
        .update();
    assertThat(codesOf(() -> chain(FOREIGN_AUDITOR, number))).containsExactly("case.not-found");
    assertThat(
            codesOf(
                () -> read(FOREIGN_AUDITOR, cultivations.byNumber(number).orElseThrow().getId())))
        .containsExactly("case.not-found");
    jdbc.sql("delete from org_post where person_id = ? and role_code = 'AUDITOR'")
        .param(FOREIGN_AUDITOR)
        .update();
    assertThat(codesOf(() -> chain(AUDITOR, "no such key"))).containsExactly("case.not-found");
  }

  @Test
  void letsAuditorsReadAndNothingElse() {
    long id = fixture.researching();

    assertThat(codesOf(() -> fixture.record(AUDITOR, id)))
        .containsExactly("cultivation.records-closed");
    assertThat(codesOf(() -> fixture.as(AUDITOR, () -> withdrawal.withdraw(id, "不该能"))))
        .containsExactly("cultivation.not-the-declarer");
  }

  private String chain(String person, String key) {
    return fixture.as(person, () -> audit.requireAuditorOf(key));
  }

  @Test
  void hidesAll_fromEverybodyElse() {
    long id = fixture.inReview();

    for (String person : STRANGERS) {
      assertThat(codesOf(() -> read(person, id))).as(person).containsExactly("case.not-found");
      assertThat(found(person, id)).as(person).isFalse();
    }
    assertThat(codesOf(() -> read(LIAISON, id))).containsExactly("case.not-found");
  }

  @Test
  void showsExperts_theMaterialAndTheirOwnWords() {
    long id = fixture.inPreReview();

    CultivationFile file = read(EXPERT, id);

    assertThat(file.extent()).isEqualTo(CultivationExtent.REVIEW);
    assertThat(file.records()).hasSize(1);
    assertThat(file.experts()).extracting(ExpertInvitation::getPersonId).containsExactly(EXPERT);
    assertThat(file.comments()).extracting(ExpertComment::getExpertId).containsOnly(EXPERT);
    assertThat(file.views()).isEmpty();
    assertThat(read(SECOND_EXPERT, id).comments()).isEmpty();
    assertThat(file.opens(CultivationPart.COURSE)).isFalse();
    assertThat(found(EXPERT, id)).isTrue();
  }

  @Test
  void showsUnits_whatTheyAreAskedAboutAndNothingElse() {
    long id = fixture.inPreReview();
    fixture.complete("zhaoyanan", id, "Task_GiveUnitView", CultivationFixture.view());

    CultivationFile file = read(LIAISON, id);

    assertThat(file.extent()).isEqualTo(CultivationExtent.UNIT);
    assertThat(file.records()).isEmpty();
    assertThat(file.comments()).isEmpty();
    assertThat(file.experts()).isEmpty();
    assertThat(file.views())
        .extracting(UnitView::getUnitCode)
        .containsExactly(CultivationFixture.UNIT);
    assertThat(file.opens(CultivationPart.FINDINGS)).isTrue();
    assertThat(file.opens(CultivationPart.DECLARATION)).isFalse();
    assertThat(found(LIAISON, id)).isTrue();
  }

  @Test
  void letsNobodyElseWork_onATask() {
    long id = fixture.declared();
    String grading = fixture.open(id, "Task_GradeTopic").get(0).taskId();

    for (String person : List.of("hulei", "zhaoqiang", "caijunjie", DECLARER)) {
      assertThat(
              codesOf(
                  () ->
                      fixture.as(
                          person,
                          () ->
                              tasks.complete(
                                  grading, CultivationFixture.grading("ORDINARY", MENTOR)))))
          .as(person)
          .containsAnyOf("task.not-yours", "task.gone");
    }
  }

  @Test
  void showsReadersOfTheProposal_thatWorkWasDone_butNotWhatWasSaid() {
    long id = fixture.ready();
    fixture.complete(DECLARER, id, "Task_OpenDraft", CultivationFixture.draft());
    long proposal = cultivations.get(id).getProposalId();

    CultivationTrail seen = fixture.as("hulei", () -> cultivations.trailOf(proposal)).orElseThrow();

    assertThat(seen.readable()).isFalse();
    assertThat(codesOf(() -> read("hulei", id))).containsExactly("case.not-found");
    assertThat(codesOf(() -> fixture.as(MENTOR, () -> proposals.read(proposal))))
        .containsExactly("case.not-found");
  }

  @Test
  void pagesThroughTheList_bySearchStateAndGrade() {
    long first = fixture.taken();
    long second = fixture.declared();

    CultivationPage page =
        list(OFFICE, new CultivationSearch("", List.of(), null, null, false, 1, null));
    CultivationPage next =
        list(OFFICE, new CultivationSearch("", List.of(), null, null, false, 1, page.next()));

    assertThat(page.items()).extracting(Cultivation::getId).containsExactly(second);
    assertThat(next.items()).extracting(Cultivation::getId).containsExactly(first);
    assertThat(
            list(
                    OFFICE,
                    new CultivationSearch(
                        cultivations.get(first).getTitle(),
                        List.of(CultivationState.PLANNING),
                        CultivationGrade.ORDINARY,
                        "ncal",
                        false,
                        20,
                        null))
                .items())
        .extracting(Cultivation::getId)
        .containsExactly(first);
    assertThat(
            list(OFFICE, new CultivationSearch("100%", null, null, null, true, 20, null)).items())
        .isEmpty();
  }

  private CultivationPage list(String person, CultivationSearch search) {
    return fixture.as(person, () -> cultivations.search(search));
  }

  private boolean found(String person, long id) {
    return list(person, new CultivationSearch("", List.of(), null, null, false, 100, id + 1))
        .items()
        .stream()
        .map(Cultivation::getId)
        .toList()
        .contains(id);
  }

  private CultivationFile read(String person, long id) {
    return fixture.as(person, () -> cultivations.read(id));
  }
}
