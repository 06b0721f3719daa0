package org.tian.handling.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.DocumentFormat;
import org.tian.organisation.UnitKind;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Texts;

/** A unit's year, counted on the database; each test has a year of its own. */
abstract class AnnualSummaryContract {

  private static final String UNIT = "ncal.jyj";
  private static final String OTHER = "ncal.czj";

  @Autowired TestCases cases;
  @Autowired TestReplies replies;
  @Autowired AnnualSummaries summaries;
  @Autowired HandingOffices offices;
  @Autowired UnitTasks unitTasks;
  @Autowired Deadlines deadlines;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void countsTasksByRole_andListsThoseTheUnitHas() {
    given(2011, 2, answered());
    given(2011, 20, signed(cases.handedOver(cases.filed(), UNIT, OTHER).get(0)));
    given(2011, 0, as(unitOf(UNIT, OTHER, UNIT), "UNANSWERED"));
    UnitTask returned = given(2011, 0, as(sole(), "RETURNED"));
    given(2011, 0, as(sole(), "CHANGED"));
    given(2012, 2, sole());

    AnnualSummary summary = of("xuyan", 2011);

    assertThat(summary.given()).isEqualTo("5");
    assertThat(summary.changed()).isEqualTo("1");
    assertThat(summary.roles())
        .containsExactly(
            new AnnualSummary.InRole("单办", "3", "1", "0", "1", "1", "0", "0"),
            new AnnualSummary.InRole("主办", "1", "0", "1", "0", "0", "1", "0"),
            new AnnualSummary.InRole("会办", "1", "0", "0", "0", "0", "0", "0"),
            new AnnualSummary.InRole("合计", "5", "1", "1", "1", "1", "1", "0"));
    assertThat(summary.opinionsMissing()).isEqualTo("1");
    assertThat(summary.results())
        .extracting(AnnualSummary.Count::number)
        .as("one reply has gone out")
        .containsExactly("1");
    assertThat(summary.openness())
        .extracting(AnnualSummary.Count::name, AnnualSummary.Count::number)
        .containsExactly(tuple("公开", "1"), tuple("部分公开", "0"), tuple("不公开", "0"));
    assertThat(summary.cases())
        .hasSize(3)
        .extracting(AnnualSummary.OneCase::number)
        .doesNotContain(cases.keyOf(returned.getProposalId()));
    assertThat(summary.cases())
        .filteredOn(one -> !one.repliedOn().isEmpty())
        .extracting(AnnualSummary.OneCase::role)
        .containsExactly("单办");
  }

  @Test
  void countsTalksExtensionsAndPromises() {
    UnitTask task = given(2013, 2, answered());
    confirm(talk(task, "PHONE", null), "CONFIRMED");
    long meeting = talk(task, "MEETING", null);
    confirm(meeting, "WAITING");
    talk(task, "PHONE", meeting);
    extension(task, "EXTENDED");
    extension(task, "REFUSED");
    promise(task, 1, "KEPT", 1);
    promise(task, 2, "GIVEN_UP", 0);
    promise(task, 3, "WAITING", 0);
    promise(task, 4, "REPLACED", 2);

    AnnualSummary summary = of("xuyan", 2013);

    assertThat(summary.talks())
        .containsExactlyInAnyOrder(
            new AnnualSummary.Count("上门走访", "1"),
            new AnnualSummary.Count("电话", "1"),
            new AnnualSummary.Count("座谈协商", "1"));
    assertThat(summary.confirmed()).isEqualTo("1");
    assertThat(summary.extensionsAsked()).isEqualTo("2");
    assertThat(summary.extensionsGranted()).isEqualTo("1");
    assertThat(summary.promised()).isEqualTo("3");
    assertThat(summary.kept()).isEqualTo("1");
    assertThat(summary.moved()).isEqualTo("1");
    assertThat(summary.givenUp()).isEqualTo("1");
  }

  @Test
  void tellsTheUnitWhatRoundsCameTo_neverASingleRating() {
    UnitTask task = given(2014, 2, answered());
    assertThat(of("xuyan", 2014).ratings()).as("still awaited").isEmpty();

    jdbc.sql(
            "insert into rating_result (proposal_id, committee_code, round_no, rule_name, asked,"
                + " rated, overall, summed_up_at) values (?, 'ncal', 1, 'WORST', 2, 1,"
                + " 'SATISFIED', ?)")
        .params(task.getProposalId(), now())
        .update();

    assertThat(of("xuyan", 2014).ratings())
        .containsExactly(
            new AnnualSummary.Count("满意", "1"),
            new AnnualSummary.Count("基本满意", "0"),
            new AnnualSummary.Count("不满意", "0"),
            new AnnualSummary.Count("未反馈", "0"));
  }

  @Test
  void officeReadsOfTheCasesItHandedOver() {
    given(2015, 2, sole());
    UnitTask handed = given(2015, 2, sole());
    offices.appoint(
        handed.getProposalId(),
        handed.getCaseKey(),
        TestCases.COMMITTEE,
        UnitKind.GOVERNMENT_OFFICE);

    assertThat(of("xuyan", 2015).given()).isEqualTo("2");
    assertThat(of("huangjie", 2015).given()).isEqualTo("1");
    assertThat(HandledCases.OFFICE).isEqualTo(offices.of(handed.getProposalId()).orElseThrow());
  }

  @Test
  void refusesStrangers_badYears_andYearsWithoutTasks() {
    given(2016, 2, sole());
    int next = LocalDate.now(clock).getYear() + 1;

    for (String stranger : new String[] {"gaoyi", "linyue", "jiangnan", "chenmin"}) {
      assertThat(codes(stranger, UNIT, 2016)).as(stranger).containsExactly("board.not-yours");
      assertThat(codes(stranger, UNIT, next)).as(stranger).containsExactly("board.not-yours");
    }
    assertThat(codes("xuyan", OTHER, 2016)).containsExactly("board.not-yours");
    assertThat(codes("xuyan", UNIT, next)).containsExactly("annual-summary.bad-year");
    assertThat(codes("xuyan", UNIT, 1999)).containsExactly("annual-summary.bad-year");
    assertThat(codes("xuyan", UNIT, 2001)).containsExactly("annual-summary.no-tasks");
    assertThat(codes("huangjie", "no.such", 2016)).containsExactly("annual-summary.no-tasks");
  }

  @Test
  void writesWordAndPdf() {
    given(2017, 2, answered());

    for (DocumentFormat format : DocumentFormat.values()) {
      CaseDocuments.Written written =
          TestCases.as("xuyan", () -> summaries.write(UNIT, 2017, format));
      assertThat(written.name()).isEqualTo("安澜市教育局2017年度提案办理总结." + format.extension());
      assertThat(written.content().length).isGreaterThan(2000);
    }
  }

  private AnnualSummary of(String person, int year) {
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE, () -> TestCases.as(person, () -> summaries.of(UNIT, year)));
  }

  private Iterable<String> codes(String person, String unit, int year) {
    return Refusals.codesOf(() -> TestCases.as(person, () -> summaries.of(unit, year)));
  }

  private UnitTask sole() {
    return cases.handedOver(cases.filed(), UNIT).get(0);
  }

  private UnitTask answered() {
    UnitTask task = sole();
    replies.answer(task);
    return task;
  }

  private UnitTask signed(UnitTask task) {
    unitTasks.signFor(task.getId());
    return task;
  }

  private UnitTask unitOf(String unit, String lead, String co) {
    return cases.handedOver(cases.filed(), lead, co).stream()
        .filter(task -> task.getUnitCode().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private UnitTask as(UnitTask task, String status) {
    jdbc.sql("update unit_task set status = ? where id = ?").params(status, task.getId()).update();
    return task;
  }

  /** Given on 1 March of the year and signed for some days later, when it is signed for. */
  private UnitTask given(int year, int signedAfter, UnitTask task) {
    LocalDate day = LocalDate.of(year, 3, 1);
    jdbc.sql(
            "update unit_task set offered_at = ?, signed_at = case when signed_at is null then null"
                + " else ? end where id = ?")
        .params(moment(day), moment(day.plusDays(signedAfter)), task.getId())
        .update();
    return task;
  }

  private Timestamp moment(LocalDate day) {
    return Timestamp.from(day.atTime(10, 0).atZone(clock.getZone()).toInstant());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private long talk(UnitTask task, String way, Long replacedBy) {
    jdbc.sql(
            "insert into contact_entry (unit_task_id, proposal_id, case_key, committee_code,"
                + " unit_code, contact_way, held_on, phase, unit_people, proposer_people, said,"
                + " recorded_side, recorded_by, recorded_at, replaced_by_id, version)"
                + " values (?, ?, ?, 'ncal', ?, ?, '2013-04-01', 'BEFORE', '', '', '沟通', 'UNIT',"
                + " 'xuyan', ?, ?, 0)")
        .params(task.getId(), task.getProposalId(), task.getCaseKey(), UNIT, way, now(), replacedBy)
        .update();
    return jdbc.sql("select max(id) from contact_entry where unit_task_id = ?")
        .param(task.getId())
        .query(Long.class)
        .single();
  }

  private void confirm(long entry, String state) {
    jdbc.sql(
            "insert into contact_party (entry_id, proposal_id, state, version) select id,"
                + " proposal_id, ?, 0 from contact_entry where id = ?")
        .params(state, entry)
        .update();
  }

  private void extension(UnitTask task, String state) {
    Deadline deadline =
        deadlines.open(task.getCaseKey(), "annual-" + state, DeadlineRule.REPLY, "ncal");
    jdbc.sql(
            "insert into reply_extension (unit_task_id, proposal_id, case_key, committee_code,"
                + " unit_code, deadline_id, due_before, wanted_to, reason, asked_by, asked_at,"
                + " state, version) values (?, ?, ?, 'ncal', ?, ?, ?, '2013-09-01', '论证', 'xuyan',"
                + " ?, ?, 0)")
        .params(
            task.getId(),
            task.getProposalId(),
            task.getCaseKey(),
            UNIT,
            deadline.getId(),
            now(),
            now(),
            state)
        .update();
  }

  private void promise(UnitTask task, int item, String state, int moves) {
    jdbc.sql(
            "insert into commitment (reply_id, unit_task_id, proposal_id, case_key, committee_code,"
                + " handing_office, unit_code, holder_code, letter_number, item_no, item_text,"
                + " promise, code_then, class_then, promised_on, first_day, due_day, moves, state,"
                + " version) select r.id, r.unit_task_id, r.proposal_id, r.case_key, 'ncal', '',"
                + " r.unit_code, r.unit_code, r.letter_number, ?, '建议', '承诺', 'B', 'PLANNED',"
                + " '2013-05-01', '2013-12-31', '2013-12-31', ?, ?, 0 from reply r"
                + " where r.unit_task_id = ?")
        .params(item, moves, state, task.getId())
        .update();
  }
}
