package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TestCases;
import org.tian.proposal.CaseUnits;
import org.tian.proposal.ProposalSearch;
import org.tian.proposal.Proposals;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** Who sees the units of a case when: one policy for page, search, API and export (HN-6). */
abstract class UnitVisibilityContract {

  private static final String STRANGER = "guohao";

  @Autowired TestCases cases;
  @Autowired CaseUnits units;
  @Autowired Proposals proposals;
  @Autowired CommitteeSettings settings;
  @Autowired UnitReturns returns;
  @Autowired Handovers handovers;

  @AfterEach
  void asBefore() {
    settings.set(TestCases.COMMITTEE, CommitteeSetting.UNIT_SHOWN_DAYS.name(), "0");
    ClockUtil.reset();
  }

  @Test
  void everybodySeesTheUnits_fromTheHandOverOn_whenTheCommitteeDoesNotWait() {
    long id = cases.filed();
    assertThat(namesFor(STRANGER, id)).as("not handed over").isEmpty();
    cases.handedOver(id, "ncal.jyj", "ncal.czj");

    assertThat(namesFor(STRANGER, id)).containsExactly("安澜市教育局", "安澜市财政局");
  }

  @Test
  void strangersWait_whileThoseWhoMayOpenTheCaseDoNot() {
    settings.set(TestCases.COMMITTEE, CommitteeSetting.UNIT_SHOWN_DAYS.name(), "180");
    long id = cases.filed();
    long other = cases.filed();
    cases.handedOver(id, "ncal.jyj");
    cases.handedOver(other, "ncal.cgj");

    assertThat(namesFor(STRANGER, id)).isEmpty();
    for (String reader : List.of(TestCases.PROPOSER, "xuyan", "chenmin", "zhaoqiang")) {
      assertThat(namesFor(reader, id)).as(reader).containsExactly("安澜市教育局");
    }
    assertThat(units.shownTo("xuyan", List.of(id, other))).as("only its own").containsOnlyKeys(id);
    ClockUtil.offset(Duration.ofDays(181).toMillis());
    assertThat(namesFor(STRANGER, id)).containsExactly("安澜市教育局");
  }

  @Test
  void namesOnlyThoseWhoHaveItNow() {
    long id = cases.filed();
    UnitTask task = cases.handedOver(id, "ncal.jyj").get(0);
    cases.askedToReturn(task, "停车位划定属于城市管理部门职责。", "ncal.cgj");
    returns.grant(task.getId(), "ncal.cgj", "同意改办");
    handovers.reassign(task.getId());

    assertThat(namesFor(STRANGER, id)).containsExactly("安澜市城市管理局");
  }

  @Test
  void standsInTheRowsOfASearch() {
    long id = cases.filed();
    cases.handedOver(id, "ncal.jyj");

    var row =
        TestCases.as(TestCases.PROPOSER, () -> proposals.search(ProposalSearch.mine(100)))
            .items()
            .stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow();

    assertThat(row.units())
        .containsExactly(new CaseUnits.HandlingUnit("ncal.jyj", "安澜市教育局", "SOLE", true));
  }

  private List<String> namesFor(String person, long id) {
    Map<Long, List<CaseUnits.HandlingUnit>> shown = units.shownTo(person, List.of(id));
    return shown.getOrDefault(id, List.of()).stream().map(CaseUnits.HandlingUnit::name).toList();
  }
}
