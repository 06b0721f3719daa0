package org.tian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.proposal.Proposal;
import org.tian.proposal.Suggestion;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusedException;

/** Import of proposals: the check run tells all that is wrong, the import takes what is right. */
@TianTest
class ProposalImportTest {

  private static final int PROBLEM_CELL = ImportColumn.values().length;
  private static final String HEADER = "案由\t提案形式\t提案者编号\t情况\t分析\t建议\t建议承办单位编号\n";
  private static final String SITUATION = "我市老旧小区电梯加装进度不一，部分楼栋多年未能动工。";
  private static final String ANALYSIS = "主要原因是低层住户意见难以统一，补贴申领手续也较为繁琐。";

  @Autowired ProposalImport imports;
  @Autowired ErrorSheet errorSheet;
  @Autowired TestOrganisation organisation;

  @BeforeEach
  void organise() {
    organisation.register();
  }

  @Test
  void entersDraftsOfTheirProposers_whenAllRowsAreRight() {
    byte[] file = tsv(row("关于加快电梯加装的提案（导入一）", "linyue", "ncal.jyj"));

    List<Proposal> drafts = asOffice(() -> imports.run("ncal", "a.tsv", file));

    assertThat(drafts).hasSize(1);
    assertThat(drafts.get(0).getProposerId()).isEqualTo("linyue");
    assertThat(drafts.get(0).isDraft()).isTrue();
    assertThat(drafts.get(0).getText().suggestions()).containsExactly("统一补贴标准", "设立调解专班");
  }

  @Test
  void tellsEveryProblemOfEveryRow_andWritesNothing() {
    byte[] file =
        tsv(
            row("", "linyue", ""),
            row("关于未知提案者的提案", "nobody", ""),
            row("关于未知单位的提案", "linyue", "ncal.meiyou"),
            row("关于重复的提案", "linyue", ""),
            row("关于重复的提案", "linyue", ""));

    ImportReport report = asOffice(() -> imports.check("ncal", "a.tsv", file));

    assertThat(report.broken())
        .extracting(row -> row.row().number(), row -> row.problems().get(0).code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "proposal.title-missing"),
            org.assertj.core.groups.Tuple.tuple(3, "proposal.proposer-unknown"),
            org.assertj.core.groups.Tuple.tuple(4, "proposal.unit-unknown"),
            org.assertj.core.groups.Tuple.tuple(6, "import.row-twice"));
    assertThat(report.good()).hasSize(1);
  }

  @Test
  void readsWhomAndResultOfEachSuggestion_gapsAllowed() {
    String head = HEADER.strip() + "\t涉及对象\t预期成效\n";
    String line = row("关于录入涉及对象的提案", "linyue", "") + "\t市教育局|\t|投诉减半\n";

    ImportReport report =
        asOffice(
            () -> imports.check("ncal", "a.tsv", (head + line).getBytes(StandardCharsets.UTF_8)));

    assertThat(report.good().get(0).row().content().text().items())
        .extracting(Suggestion::whom, Suggestion::result)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("市教育局", ""),
            org.assertj.core.groups.Tuple.tuple("", "投诉减半"));
  }

  @Test
  void takesTheMendedErrorSheetBack() throws IOException {
    byte[] file = tsv(row("关于错误表回收的提案", "nobody", ""));
    ImportReport report = asOffice(() -> imports.check("ncal", "a.tsv", file));

    byte[] sheet = errorSheet.of(report);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(PROBLEM_CELL).getStringCellValue())
          .contains("nobody");
    }
    ImportReport again = asOffice(() -> imports.check("ncal", "errors.xlsx", sheet));
    assertThat(again.rows()).hasSize(1);
    assertThat(again.rows().get(0).row().text(ImportColumn.TITLE)).isEqualTo("关于错误表回收的提案");
  }

  @Test
  void refusesTheSameFileTwice_rowByRow() {
    byte[] file = tsv(row("关于同一文件导入两次的提案", "guohao", ""));
    asOffice(() -> imports.run("ncal", "a.tsv", file));

    ImportReport again = asOffice(() -> imports.check("ncal", "a.tsv", file));

    assertThat(again.broken().get(0).problems())
        .extracting("code")
        .contains("proposal.title-entered-before");
  }

  @Test
  void refusesWhatIsNoTable() {
    assertRefused(
        "import.wrong-type", "a.tsv", new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'});
    assertRefused("import.empty", "a.tsv", new byte[0]);
    assertRefused("import.column-missing", "a.tsv", "案由\t情况\n".getBytes(StandardCharsets.UTF_8));
    assertRefused("import.no-rows", "a.tsv", HEADER.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesPeopleWhoDoNotWorkInTheOffice() {
    byte[] file = tsv(row("关于越权导入的提案", "linyue", ""));

    assertThatThrownBy(() -> as("linyue", () -> imports.check("ncal", "a.tsv", file)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("proposal.entry-not-office");
    assertThatThrownBy(() -> asOffice(() -> imports.check("nc", "a.tsv", file)))
        .hasMessage("proposal.entry-not-office");
  }

  private void assertRefused(String code, String name, byte[] content) {
    assertThatThrownBy(() -> asOffice(() -> imports.check("ncal", name, content)))
        .isInstanceOf(RefusedException.class)
        .hasMessage(code);
  }

  private static String row(String title, String proposer, String units) {
    return String.join("\t", title, "个人", proposer, SITUATION, ANALYSIS, "统一补贴标准 | 设立调解专班", units);
  }

  private static byte[] tsv(String... rows) {
    return (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T asOffice(Supplier<T> work) {
    return as("chenmin", work);
  }

  private static <T> T as(String person, Supplier<T> work) {
    return CurrentActor.as(new Actor(person, "DESK", null), work);
  }
}
