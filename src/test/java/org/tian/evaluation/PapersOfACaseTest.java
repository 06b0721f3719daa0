package org.tian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tian.TestCases.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.DocumentFormat;
import org.tian.handling.CoOpinions;
import org.tian.proposal.CaseDocuments;

/** Forms and letters of the handling out of real cases, and who gets which. */
@TianTest
class PapersOfACaseTest {

  @Autowired CaseDocuments documents;
  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired TestReplies replies;
  @Autowired UnitTasks unitTasks;
  @Autowired CoOpinions opinions;
  @Autowired Evaluations evaluations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired MockMvc mvc;

  @Test
  void coOpinionGoesToTheLeadUnitAndOfficials_neverToProposers() throws IOException {
    long id = handled.begin("ncal.jyj", "ncal.czj");
    UnitTask co = handled.task(id, "ncal.czj");
    unitTasks.signFor(co.getId());
    as(
        "xuyan",
        () -> {
          opinions.send(co.getId(), "所需经费可以列入明年部门预算。", "郑楠", "0571-8000002");
          return null;
        });

    assertThat(word("xuyan", id, "co-opinion"))
        .contains("安澜市财政局", "安澜市教育局：", "提函", "会办意见", "明年部门预算", "联系人：郑楠");
    assertThat(word("chenmin", id, "co-opinion")).contains("明年部门预算");
    refused(TestCases.PROPOSER, id, "co-opinion");
    refused("guohao", id, "co-opinion", "case.not-found");
  }

  @Test
  void replyBringsOpinionFormAndResultList() throws IOException {
    long id = cases.filed();
    UnitTask task = cases.handedOver(id, "ncal.jyj").get(0);
    refused(TestCases.PROPOSER, id, "opinion-form");
    refused(TestCases.PROPOSER, id, "result-list");

    replies.answer(task);

    assertThat(word(TestCases.PROPOSER, id, "opinion-form"))
        .contains("征询意见表", "安澜市教育局", "提复", "□满意", "□没有沟通", "提案者签名");
    assertThat(word(TestCases.PROPOSER, id, "result-list"))
        .contains("办理结果清单", "在学校周边划出限时停车位。", "已划定32个限时车位。", "列入下学期计划。");
  }

  @Test
  void feedbackFormIsForOfficialsAndForItsWriter() throws IOException {
    long id = cases.filed();
    replies.answer(cases.handedOver(id, "ncal.jyj").get(0));
    as(
        TestCases.PROPOSER,
        () -> {
          evaluations.rate(
              new EvaluatedCase(id, cases.keyOf(id), TestCases.COMMITTEE),
              TestCases.PROPOSER + "-self",
              new RatingDraft(Satisfaction.BASICALLY, Satisfaction.SATISFIED, "希望尽快落实。"));
          return null;
        });

    assertThat(word(TestCases.PROPOSER, id, "feedback-form"))
        .contains("办理情况反馈表", "基本满意", "希望尽快落实。", "尚待其他提案者反馈");
    assertThat(word("chenmin", id, "feedback-form")).contains("希望尽快落实。");
  }

  @Test
  void returnFormTellsWhoSaidWhat_withRoomForWhatIsStillToBeSaid() throws IOException {
    long id = cases.filed();
    UnitTask task = cases.handedOver(id, "ncal.jyj").get(0);
    refused("chenmin", id, "return-form");

    as(
        "xuyan",
        () -> {
          cases.askedToReturn(task, "停车位划定属于城市管理部门职责。", "ncal.czj");
          return null;
        });

    assertThat(word("chenmin", id, "return-form"))
        .contains("退回（改办）申请表", "停车位划定属于城市管理部门职责。", "安澜市财政局", "同意申请退回。")
        .contains("交办机构签名：年月日");
  }

  @Test
  void urgingNoteIsThereOnceAUnitIsLate_forOfficesAndUnits() throws Exception {
    long id = handled.begin("ncal.jyj");
    refused("chenmin", id, "urging-note");

    jdbc.sql("update work_item set due_at = ? where proposal_id = ? and state = 'OPEN'")
        .params(Timestamp.from(clock.instant().minus(Duration.ofDays(12))), id)
        .update();

    assertThat(word("chenmin", id, "urging-note"))
        .contains("催办单", "安澜市教育局：", "逾期12天", "安澜市人民政府办公室");
    refused(TestCases.PROPOSER, id, "urging-note");
    mvc.perform(
            get("/api/v1/proposals/" + id + "/documents/urging-note.pdf")
                .with(httpBasic("huangjie", TestOrganisation.PASSWORD)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"));
  }

  @Test
  void nothingIsThereBeforeItsTime() {
    long id = cases.filed();
    for (String kind : new String[] {"handling-list", "talk-minutes", "extension-form"}) {
      refused("chenmin", id, kind);
    }
  }

  private void refused(String person, long id, String kind) {
    refused(person, id, kind, "document.not-yet." + kind);
  }

  private void refused(String person, long id, String kind, String code) {
    assertThatThrownBy(() -> as(person, () -> documents.write(id, kind, null, DocumentFormat.PDF)))
        .hasMessage(code);
  }

  private String word(String person, long id, String kind) throws IOException {
    byte[] content =
        as(person, () -> documents.write(id, kind, null, DocumentFormat.DOCX)).content();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText().replaceAll("[\\s　]+", "");
    }
  }
}
