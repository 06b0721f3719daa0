package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.audit.AuditTrail;
import org.tian.shared.Formats;

/** A committee's codes of results, the same on every database. */
abstract class ResultCodesContract {

  private static final String REASON = "按本级办理办法调整。";

  @Autowired ResultCodes codes;
  @Autowired ResultCodeBook book;
  @Autowired TestCases cases;
  @Autowired TestReplies replies;
  @Autowired TestOrganisation organisation;
  @Autowired AuditTrail trail;
  @Autowired Formats formats;

  @BeforeEach
  void readChinese() {
    LocaleContextHolder.setLocale(Locale.CHINESE);
    organisation.register();
  }

  @AfterEach
  void letGo() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void usesTheCommonThree_whereNothingWasChosen() {
    assertThat(codes.choosable("ncal"))
        .extracting(ResultCode::getLabel)
        .containsExactly("A 已经解决或采纳", "B 列入计划逐步解决", "C 留作参考");
    assertThat(codes.classOf("ncal", "C")).contains(ResultClass.REFERENCE);
    assertThat(codes.classOf("ncal", "D")).isEmpty();
  }

  @Test
  void takesASetOver_andStillKnowsWhatTheOldCodesMeant() {
    as("panhongfei", () -> book.takeSet("ncalqh", "FOUR", null, REASON));

    assertThat(codes.choosable("ncalqh"))
        .extracting(ResultCode::getLabel)
        .containsExactly("A 已经解决或采纳", "B 正在解决或列入计划解决", "C 因条件限制待以后解决", "D 留作参考");
    assertThat(codes.classOf("ncalqh", "C")).contains(ResultClass.LATER);
    assertThat(codes.labelOf("ncalqh", "C", ResultClass.REFERENCE)).isEqualTo("C 留作参考");
    assertThat(trail.ofCase("committee:ncalqh"))
        .anyMatch(
            entry ->
                entry.action().equals("handling.result-set-taken")
                    && REASON.equals(entry.reason()));
  }

  @Test
  void addsEndsAndRemovesCodes_withReasons() {
    as(
        "duankeqin",
        () ->
            book.add(
                "ncyt",
                new ResultCodeBook.Entry("e", "转相关单位参考", "", "", ResultClass.REFERENCE),
                null,
                REASON));
    ResultCode added = find("ncyt", "E");
    assertThat(added.getLabel()).isEqualTo("E 转相关单位参考");

    assertThat(
            Refusals.codesOf(
                () ->
                    as(
                        "duankeqin",
                        () ->
                            book.add(
                                "ncyt",
                                new ResultCodeBook.Entry("E", "", "", "", null),
                                LocalDate.of(2020, 1, 1),
                                " "))))
        .contains(
            "handling.code-name",
            "handling.code-class",
            "handling.code-from-past",
            "handling.code-reason");
    assertThat(
            Refusals.codesOf(
                () ->
                    as(
                        "duankeqin",
                        () ->
                            book.add(
                                "ncyt",
                                new ResultCodeBook.Entry("E", "又一个", "", "", ResultClass.LATER),
                                null,
                                REASON))))
        .containsExactly("handling.code-twice");

    as("duankeqin", () -> book.remove("ncyt", added.getId(), REASON));
    assertThat(codes.classOf("ncyt", "E")).isEmpty();
    as("duankeqin", () -> book.end("ncyt", find("ncyt", "C").getId(), REASON));
    assertThat(find("ncyt", "C").getValidUntil()).isEqualTo(formats.today());
    assertThat(
            Refusals.codesOf(
                () -> as("duankeqin", () -> book.end("ncyt", find("ncyt", "A").getId(), REASON))))
        .containsExactly("handling.code-last-solved");
  }

  @Test
  void neverRemovesACodeThatAReplyNames() {
    replies.answer(cases.handedOver(cases.filed(), "ncal.jyj").get(0));
    ResultCode used = find("ncal", "B");
    assertThat(book.isUsed("ncal", used)).as("also while it is shared").isTrue();
    as(
        "chenmin",
        () ->
            book.add(
                "ncal",
                new ResultCodeBook.Entry("X", "试用", "", "", ResultClass.LATER),
                formats.today().plusDays(400),
                REASON));

    assertThat(book.isUsed("ncal", find("ncal", "B"))).isTrue();
    assertThat(
            Refusals.codesOf(() -> as("chenmin", () -> book.remove("ncal", used.getId(), REASON))))
        .containsExactly("handling.code-used");
    assertThat(codes.classOf("ncal", "B")).contains(ResultClass.PLANNED);
  }

  @Test
  void refusesOthers_andUnknownSets() {
    for (String other : List.of("xuyan", "chenmin", "gaoyi")) {
      assertThat(
              Refusals.codesOf(() -> as(other, () -> book.takeSet("ncytsq", "FOUR", null, REASON))))
          .containsExactly("result-codes.not-yours");
    }
    assertThat(
            Refusals.codesOf(
                () ->
                    as(
                        "shilisha",
                        () -> book.takeSet("ncytsq", "FIVE", formats.today().minusDays(1), ""))))
        .containsExactly(
            "handling.code-set-unknown", "handling.code-from-past", "handling.code-reason");
  }

  private ResultCode find(String committee, String code) {
    return codes.of(committee).stream()
        .filter(one -> one.getCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void as(String person, Runnable work) {
    TestCases.as(
        person,
        () -> {
          work.run();
          return null;
        });
  }
}
