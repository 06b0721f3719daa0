package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitTask;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.handling.Replies;
import org.tian.organisation.UnitKind;

/** Letter, versions, delivery, results and codes on the pages of those who may see them. */
@TianTest
class ReplyPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private HandledCases handled;
  @Autowired private TestCases cases;
  @Autowired private TestReplies test;
  @Autowired private TestOrganisation organisation;
  @Autowired private Replies replies;
  @Autowired private HandingOffices offices;
  @Autowired private Handovers handovers;
  @Autowired private TaskOperations operations;
  @Autowired private AsPerson asPerson;

  @Test
  void letterStandsBesideTheForm_asItIsTyped_withWhatIsMissing() throws Exception {
    String task = writing();
    Map<String, Object> typed = new HashMap<>(test.form());
    typed.remove("contactPhone");
    asPerson.run("xuyan", () -> operations.saveDraft(task, typed));

    page("xuyan", "/desk/tasks/" + task)
        .andExpect(content().string(containsString("hx-get=\"/desk/tasks/" + task + "/letter\"")));
    page("xuyan", "/desk/tasks/" + task + "/letter")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("草　稿"),
                        containsString("（文号送出时编定）"),
                        containsString("办理类别：B"),
                        containsString("已划定 32 个限时车位。"),
                        containsString("抄送："),
                        containsString("按各条结果，总体应为 B 类。"),
                        containsString("请填写联系电话。"))));
  }

  @Test
  void draftIsHadAsWordAndPdf_byThoseWhoWriteIt() throws Exception {
    String task = writing();
    asPerson.run("xuyan", () -> operations.saveDraft(task, test.form()));

    byte[] word =
        page("xuyan", "/desk/tasks/" + task + "/letter.docx")
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("草　稿", "已划定", "（签发后填写）");
    }
    assertThat(
            page("xuyan", "/desk/tasks/" + task + "/letter.pdf")
                .andReturn()
                .getResponse()
                .getContentAsByteArray())
        .startsWith("%PDF".getBytes());
    for (String other : List.of("gaoyi", "chenmin", "jiangnan")) {
      mvc.perform(get("/desk/tasks/" + task + "/letter.pdf").with(user(other)))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void versionsStandSideBySide_forUnitAndOffice() throws Exception {
    UnitTask task = cases.signedFor(filed(), "ncal.jyj");
    long id = task.getProposalId();
    test.handIn(task, test.form());
    test.check(task);
    test.complete(
        "heping", "Task_SignReply", task, Map.of("signOutcome", "SEND_BACK", "comment", "请写明完成时间"));
    Map<String, Object> better = new HashMap<>(test.form());
    better.put("replyBody", TestReplies.BODY + "五月底前完成。");
    test.handIn(task, better);

    page("xuyan", "/desk/cases/" + id + "/reply-versions?view=side")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("第 1 次办理 第 2 稿"),
                        containsString("签发退回，何平"),
                        containsString("请写明完成时间"),
                        containsString("<ins>五月底前完成。</ins>"))));
    page("gaoyi", "/desk/cases/" + id + "/reply-versions")
        .andExpect(
            content().string(allOf(containsString("还没有您可以查看的答复稿"), not(containsString("五月底")))));
    mvc.perform(get("/desk/cases/" + id + "/reply-versions").with(user("guohao")))
        .andExpect(status().isNotFound());
  }

  @Test
  void secondRoundStandsBesideTheFirst_onTheCasePage() throws Exception {
    long id = filed();
    test.answer(cases.handedOver(id, "ncal.jyj").get(0));
    UnitTask again = handovers.handleAgain(id).get(0);
    test.answer(again);

    page("gaoyi", "/desk/cases/" + id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("与上一次答复对照"),
                        containsString("/reply-versions"),
                        containsString("/deliveries"))));
  }

  @Test
  void proposerSignsWithOneClick_andUnitAndOfficesSeeIt() throws Exception {
    long id = answered();
    long reply = replies.ofProposal(id).get(0).getId();
    String signing = "/desk/cases/" + id + "/replies/" + reply + "/receipt";

    page("xuyan", "/desk/cases/" + id + "/deliveries")
        .andExpect(
            content().string(allOf(containsString("应签 1，已阅 0，已签 0"), containsString("未打开"))));
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(containsString(signing)));
    mvc.perform(post(signing).with(user("gaoyi")).with(csrf()).cookie(chinese()))
        .andExpect(redirectedUrl("/desk/cases/" + id + "/deliveries"))
        .andExpect(flash().attributeExists("done"));

    for (String reader : List.of("xuyan", "huangjie", "chenmin")) {
      page(reader, "/desk/cases/" + id + "/deliveries")
          .andExpect(
              content().string(allOf(containsString("应签 1，已阅 1，已签 1"), containsString("已签收"))));
    }
    mvc.perform(post(signing).with(user("gaoyi")).with(csrf()).cookie(chinese()))
        .andExpect(content().string(containsString("回执已经签收过")));
    mvc.perform(post(signing).with(user("xuyan")).with(csrf()).cookie(chinese()))
        .andExpect(content().string(containsString("这份答复没有送给您")));
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(not(containsString(signing))));
  }

  @Test
  void mergedProposersReadItInTheirOwnCase_withTheSuggestionsItAnswers() throws Exception {
    long id = filed();
    long merged = cases.filedBy("linyue", null);
    cases.merge(merged, id);
    test.answer(cases.handedOver(id, "ncal.jyj").get(0));

    page("linyue", "/desk/cases/" + merged)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("已划定 32 个限时车位。"),
                        containsString("在学校周边划出限时停车位。"),
                        containsString("/receipt\""),
                        containsString("答复送达"))));
    page("linyue", "/desk/cases/" + merged + "/deliveries")
        .andExpect(content().string(allOf(containsString("林悦"), not(containsString("高毅")))));
    page("xuyan", "/desk/cases/" + id + "/deliveries")
        .andExpect(content().string(containsString("并案提案")));
  }

  @Test
  void resultListLinksAdviceHandlingAndResult_alsoOfASplit() throws Exception {
    long id = filed();
    List<UnitTask> tasks = cases.split(id, "ncal.jyj", "ncal.cgj");
    Map<String, Object> own = new HashMap<>(test.form());
    own.put("itemAnswers", List.of(Map.of("answer", "已划定车位。", "itemClass", "A")));
    own.put("resultClass", "A");
    test.answer(tasks.get(0), own);

    page("gaoyi", "/desk/cases/" + id + "/results")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("1. 在学校周边划出限时停车位。"),
                        containsString("A 已经解决或采纳"),
                        containsString("待答复 1 条"),
                        containsString("安澜市城市管理局"))));
    byte[] sheet =
        page("gaoyi", "/desk/cases/" + id + "/results.xlsx")
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(8).getStringCellValue())
          .isEqualTo("A 已经解决或采纳");
      assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1);
    }
    mvc.perform(get("/desk/cases/" + id + "/results").with(user("guohao")))
        .andExpect(status().isNotFound());
  }

  @Test
  void officeKeepsItsCodes_andSeesWhoChangedThem() throws Exception {
    organisation.register();
    mvc.perform(
            post("/desk/settings/result-classes/set")
                .param("committee", "ncytsq")
                .param("set", "STEPS")
                .param("setReason", "按区政协办理办法执行。")
                .with(user("shilisha"))
                .with(csrf())
                .cookie(chinese()))
        .andExpect(redirectedUrl("/desk/settings/result-classes?committee=ncytsq"));

    page("shilisha", "/desk/settings/result-classes")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("B 正在解决或着手解决"),
                        containsString("以后解决"),
                        containsString("按区政协办理办法执行。"),
                        containsString("选用办理结果分类"))));
    mvc.perform(
            post("/desk/settings/result-classes/code")
                .param("committee", "ncytsq")
                .param("code", "A")
                .param("nameZh", "重复")
                .param("resultClass", "SOLVED")
                .with(user("shilisha"))
                .with(csrf())
                .cookie(chinese()))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("代码“A”正在使用"),
                        containsString("请写明理由"),
                        containsString("value=\"重复\""))));
    for (String other : List.of("xuyan", "gaoyi", "huangjie")) {
      mvc.perform(get("/desk/settings/result-classes").with(user(other)).cookie(chinese()))
          .andExpect(status().isUnprocessableEntity());
    }
  }

  private String writing() {
    long id = handled.begin("ncal.jyj");
    handled.signFor("xuyan", id, "ncal.jyj");
    WorkItem item = handled.waiting(id, "Task_DraftReply", "ncal.jyj").orElseThrow();
    asPerson.run("xuyan", () -> operations.claim(item.taskId()));
    return item.taskId();
  }

  private long filed() {
    long id = cases.filed();
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    return id;
  }

  private long answered() {
    long id = filed();
    test.answer(cases.handedOver(id, "ncal.jyj").get(0));
    return id;
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person)).cookie(chinese())).andExpect(status().isOk());
  }

  private static Cookie chinese() {
    return new Cookie("tian-lang", "zh");
  }
}
