package org.tian.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.Refusals.codesOf;
import static org.tian.shared.CommitteeSetting.CO_SIGN_IN_SESSION;
import static org.tian.shared.CommitteeSetting.ENTRY_SUBMISSION;
import static org.tian.shared.CommitteeSetting.RECYCLE_DAYS;
import static org.tian.shared.CommitteeSetting.REPLY_NUMBER_TEMPLATE;
import static org.tian.shared.CommitteeSetting.REVIEW_STAGES;
import static org.tian.shared.CommitteeSetting.TEXT_MAX_LENGTH;
import static org.tian.shared.CommitteeSetting.TEXT_WARN_LENGTH;
import static org.tian.shared.CommitteeSetting.TITLE_MAX_LENGTH;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.StepRecorder;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Texts;

/** What the rule book promises, the same on every database. */
abstract class RuleBookContract {

  private static final String OFFICE = "chenmin";
  private static final String DIRECTOR = "sunli";

  @Autowired CaseFixture fixture;
  @Autowired RuleBook book;
  @Autowired CommitteeSettings settings;
  @Autowired StepRecorder steps;
  @Autowired Deadlines deadlines;
  @Autowired Texts texts;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @AfterEach
  void reset() {
    List.of(
            TITLE_MAX_LENGTH,
            TEXT_WARN_LENGTH,
            TEXT_MAX_LENGTH,
            CO_SIGN_IN_SESSION,
            ENTRY_SUBMISSION,
            RECYCLE_DAYS,
            REPLY_NUMBER_TEMPLATE)
        .forEach(one -> settings.set("ncal", one.name(), one.defaultValue()));
  }

  @Test
  void holdsEverySetting_withAStageAndADefaultItAllows() {
    assertThat(book.rules())
        .extracting(Rule::setting)
        .filteredOn(Objects::nonNull)
        .containsExactlyInAnyOrder(CommitteeSetting.values());
    book.rules().stream()
        .filter(rule -> rule.page() == null)
        .forEach(
            rule -> {
              String typed = rule.values().typed(rule.standard());
              assertThat(rule.values().refusal(rule, typed)).as(rule.code()).isEmpty();
              assertThat(rule.values().stored(typed)).isEqualTo(rule.standard());
            });
    assertThat(Arrays.stream(RuleStage.values()))
        .allMatch(stage -> book.rules().stream().anyMatch(rule -> rule.stage() == stage));
  }

  @Test
  void holdsEveryLimitOfTime_thatNoOtherRuleGives() {
    List<String> given =
        List.of(
            "DEADLINE_CONSULTATION",
            "DEADLINE_ENDORSEMENT_SIGN",
            "DEADLINE_ENDORSEMENT_READ",
            "DEADLINE_ENDORSEMENT_INSTRUCT",
            "DEADLINE_CO_SIGN_REMINDER",
            "DEADLINE_COMMITMENT_DAY");

    assertThat(book.rules().stream().filter(rule -> rule.stage() == RuleStage.TIME_LIMITS))
        .extracting(Rule::code)
        .containsExactlyElementsOf(
            Arrays.stream(DeadlineRule.values())
                .map(CommitteeSettings::nameOf)
                .filter(code -> !given.contains(code))
                .toList());
    assertThat(book.rules())
        .allSatisfy(
            rule -> {
              assertThat(texts.orElse(rule.nameKey(), null)).as(rule.code()).isNotNull();
              assertThat(texts.orElse(rule.meaningKey(), null)).as(rule.code()).isNotNull();
            });
  }

  @Test
  void changesALimitOfTime_forThoseOpenedAfterwards() {
    String code = "DEADLINE_SIGN_FOR";
    String key = UUID.randomUUID().toString();
    Deadline before = deadlines.open(key, key + "-1", DeadlineRule.SIGN_FOR, "ncal");

    fixture.as(OFFICE, () -> book.change("ncal", code, "3wd", "5wd", "本地办法"));
    Deadline after = deadlines.open(key, key + "-2", DeadlineRule.SIGN_FOR, "ncal");

    assertThat(deadlines.find(before.getId()).orElseThrow().getPeriod()).hasToString("3wd");
    assertThat(after.getPeriod()).hasToString("5wd");
    assertThat(steps.last("rulebook.changed").details()).containsEntry("rule", code);
    for (String typed : List.of("", "wd", "0wd", "251wd", "366d", "25m", "721h", "3", "三wd")) {
      assertThat(
              codesOf(
                  () -> fixture.as(OFFICE, () -> book.change("ncal", code, "5wd", typed, "本地办法"))))
          .as(typed)
          .containsExactly("rulebook.period");
    }
    assertThat(codesOf(() -> book.rule("DEADLINE_NONE"))).containsExactly("rulebook.not-found");
    settings.set("ncal", code, "3wd");
  }

  @Test
  void countsAtOnce_andTheTrailTellsWhoChangedWhatAndWhy() {
    change(OFFICE, TITLE_MAX_LENGTH, "60", "40", "主席会议决定");

    assertThat(settings.number("ncal", TITLE_MAX_LENGTH)).isEqualTo(40);
    assertThat(settings.number("nc", TITLE_MAX_LENGTH)).isEqualTo(60);
    assertThat(steps.last("rulebook.changed").caseKey()).isEqualTo("committee:ncal");
    assertThat(steps.last("rulebook.changed").reason()).isEqualTo("主席会议决定");
    assertThat(steps.last("rulebook.changed").details())
        .containsEntry("rule", "TITLE_MAX_LENGTH")
        .containsEntry("before", "60")
        .containsEntry("after", "40");
    change(DIRECTOR, CO_SIGN_IN_SESSION, "3h", "5", "会期较长");
    assertThat(settings.text("ncal", CO_SIGN_IN_SESSION)).isEqualTo("5h");
    change(DIRECTOR, ENTRY_SUBMISSION, "false", "true", "方便老委员");
    assertThat(settings.isOn("ncal", ENTRY_SUBMISSION)).isTrue();
    change(
        OFFICE,
        REPLY_NUMBER_TEMPLATE,
        present(REPLY_NUMBER_TEMPLATE),
        "{unit}复字（{year}）{serial}",
        "文号");
  }

  @Test
  void isForOfficeAndDirectorOfTheCommittee() {
    assertThat(fixture.as(OFFICE, () -> book.kept())).containsExactly("ncal");
    for (String person :
        List.of("linyue", "zhaoqiang", "zhouwei", "tangshen", "xuyan", "duankeqin")) {
      assertThat(codesOf(() -> change(person, RECYCLE_DAYS, "30", "20", "理由")))
          .as(person)
          .containsExactly("rulebook.not-yours");
    }
    assertThat(fixture.as("linyue", () -> book.kept())).isEmpty();
  }

  @Test
  void refusesValuesOutOfRange_andChangesWithoutReason() {
    for (String typed : List.of("", "0", "366", "3.5", "-1", "三十", "99999999999")) {
      assertThat(codesOf(() -> change(OFFICE, RECYCLE_DAYS, "30", typed, "理由")))
          .as(typed)
          .containsExactly("rulebook.number");
    }
    assertThat(codesOf(() -> change(OFFICE, RECYCLE_DAYS, "30", "20", " ")))
        .containsExactly("rulebook.reason-missing");
    assertThat(codesOf(() -> change(OFFICE, RECYCLE_DAYS, "30", "30", "理由")))
        .containsExactly("rulebook.unchanged");
    assertThat(codesOf(() -> change(OFFICE, ENTRY_SUBMISSION, "false", "maybe", "理由")))
        .containsExactly("rulebook.choice");
    assertThat(codesOf(() -> pattern("{unit}{year}"))).containsExactly("rulebook.pattern-place");
    assertThat(codesOf(() -> pattern("{unit}{year}{serial}{serial}")))
        .containsExactly("rulebook.pattern-plain");
    assertThat(codesOf(() -> pattern("{unit}{year}{serial}" + "字".repeat(60))))
        .containsExactly("rulebook.pattern-long");
    assertThat(present(RECYCLE_DAYS)).isEqualTo("30");
  }

  @Test
  void keepsLengthsInOrder() {
    assertThat(codesOf(() -> change(OFFICE, TEXT_WARN_LENGTH, "1500", "6000", "理由")))
        .containsExactly("rulebook.above");
    assertThat(codesOf(() -> change(OFFICE, TEXT_MAX_LENGTH, "5000", "1000", "理由")))
        .containsExactly("rulebook.below");
  }

  @Test
  void overwritesNothingUnseen_andLeavesOtherPagesTheirRules() {
    assertThat(codesOf(() -> change(OFFICE, RECYCLE_DAYS, "60", "20", "理由")))
        .containsExactly("rulebook.changed-meanwhile");
    assertThat(codesOf(() -> change(OFFICE, REVIEW_STAGES, present(REVIEW_STAGES), "2", "理由")))
        .containsExactly("rulebook.kept-elsewhere");
  }

  private void pattern(String typed) {
    change(OFFICE, REPLY_NUMBER_TEMPLATE, present(REPLY_NUMBER_TEMPLATE), typed, "理由");
  }

  private String present(CommitteeSetting setting) {
    return settings.text("ncal", setting);
  }

  private void change(
      String person, CommitteeSetting setting, String before, String typed, String reason) {
    fixture.as(person, () -> book.change("ncal", setting.name(), before, typed, reason));
  }
}
