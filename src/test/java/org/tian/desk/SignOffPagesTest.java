package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.OfficeDay;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.shared.CommitteeSettings;

/** The sign-off on pages and in the API, for each side: units, offices, leaders, proposers. */
@TianTest
class SignOffPagesTest {

  private static final String LEAD = "ncal.jyj";
  private static final String CO = "ncal.czj";
  private static final String REASON = "民主党派重点关注，请领导领衔。";

  @Autowired MockMvc mvc;
  @Autowired HandledCases handled;
  @Autowired TestReplies replies;
  @Autowired CommitteeSettings settings;
  @Autowired JdbcClient jdbc;

  /** What a unit does between signing for a proposal and drafting is tested elsewhere. */
  @BeforeEach
  void beginWithTheDraft() {
    settings.set("ncal", "UNIT_HEAD_INSTRUCTS", "false");
    settings.set("ncal", "UNIT_DEPUTY_PLANS", "false");
  }

  @AfterEach
  void setRight() {
    settings.set("ncal", "UNIT_HEAD_INSTRUCTS", "true");
    settings.set("ncal", "UNIT_DEPUTY_PLANS", "true");
  }

  @Test
  void showsWhoWasAsked_toUnitAndOffice_butNothingToTheProposer() throws Exception {
    long id = checked(CO);

    assertThat(page("heping", "/desk/cases/" + id))
        .contains("审签", "核稿", "高峰", "等待会签", "安澜市财政局")
        .doesNotContain("免除会签");
    assertThat(page("huangjie", "/desk/cases/" + id)).contains("免除会签", "指定领衔领导");
    assertThat(page("gaoyi", "/desk/cases/" + id))
        .doesNotContain("id=\"sign-off\"", "等待会签", "指定领衔领导");
    api("gaoyi", get(signOff(id))).andExpect(status().isNotFound());
    api("jiangnan", get(signOff(id))).andExpect(status().isNotFound());
    api("heping", get(signOff(id)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.signer").value("HEAD"))
        .andExpect(jsonPath("$.missing[0]").value(CO));
  }

  @Test
  void countersignsByApi_once_andRefusesOthers() throws Exception {
    long id = checked(CO);
    String url = base(id) + "/countersignatures";

    api("heping", post(url), "{\"outcome\":\"AGREE\"}").andExpect(status().isForbidden());
    api("leixiaoyan", post(url), "{\"outcome\":\"OBJECT\",\"words\":\"\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("comment"));
    api("leixiaoyan", post(url), "{\"words\":\"同意\"}").andExpect(status().isUnprocessableEntity());
    for (int i = 0; i < 2; i++) {
      api(
              "leixiaoyan",
              post(url).header("Idempotency-Key", "countersign-" + id),
              "{\"outcome\":\"AGREE\"}")
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.missing").isEmpty())
          .andExpect(jsonPath("$.countersignatures[0].outcome").value("AGREE"));
    }
    api("leixiaoyan", post(url), "{\"outcome\":\"AGREE\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("signoff.no-step"));
  }

  @Test
  void doesWithoutACountersignature_onThePage_withWhatWasTypedAfterARefusal() throws Exception {
    long id = checked(CO);
    String task = Long.toString(handled.task(id, LEAD).getId());

    mvc.perform(
            form("huangjie", "/desk/cases/" + id + "/dispensation")
                .param("task", task)
                .param("unit", CO)
                .param("reason", "急"))
        .andExpect(redirectedUrl("/desk/cases/" + id + "#sign-off"));
    mvc.perform(
            form("heping", "/desk/cases/" + id + "/dispensation")
                .param("task", task)
                .param("unit", CO)
                .param("reason", "已经电话确认，不再等待。"))
        .andExpect(status().isUnprocessableEntity());
    api(
            "huangjie",
            post(base(id) + "/countersignature-dispensations"),
            "{\"unit\":\"ncal.czj\",\"reason\":\"已经电话确认，不再等待。\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.countersignatures[0].outcome").value("DISPENSED"));

    assertThat(page("huangjie", "/desk/cases/" + id)).contains("已免除", "已经电话确认，不再等待。");
  }

  @Test
  void recordsTheMeeting_withAFileInsteadOfWords_orByApi() throws Exception {
    long id = ofParty(drafted());
    check(id);
    String taskId = handled.waiting(id, "Task_HoldLeadershipMeeting", LEAD).orElseThrow().taskId();
    mvc.perform(form("xuyan", "/desk/tasks/" + taskId + "/claim"));
    assertThat(page("xuyan", "/desk/tasks/" + taskId)).contains("会议纪要文件", "还没有上传文件");
    String meeting = base(id) + "/leadership-meeting";
    String body = "{\"heldOn\":\"%s\",\"chair\":\"何平\",\"attendees\":\"何平、高峰\",\"minutes\":\"\"}";

    api("xuyan", post(meeting), body.formatted(OfficeDay.today()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("leadership-meeting.no-minutes"));
    MockMultipartFile file =
        new MockMultipartFile(
            "file", "会议纪要.txt", "text/plain", "研究党派提案。".getBytes(StandardCharsets.UTF_8));
    mvc.perform(
            multipart("/desk/tasks/" + taskId + "/meeting-files")
                .file(file)
                .with(user("xuyan"))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/tasks/" + taskId));
    assertThat(page("xuyan", "/desk/tasks/" + taskId)).contains("会议纪要.txt");
    api("xuyan", post(meeting), body.formatted(OfficeDay.today().plusDays(1)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("leadership-meeting.in-future"));
    api("leixiaoyan", post(meeting), body.formatted(OfficeDay.today()))
        .andExpect(status().isNotFound());
    api("xuyan", post(meeting), body.formatted(OfficeDay.today()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.meeting.chair").value("何平"));

    String shown = page("huangjie", "/desk/cases/" + id);
    assertThat(shown).contains("领导班子会议", "何平、高峰", "会议纪要.txt");
    String address =
        shown.replaceAll("(?s).*href=\"(/desk/cases/\\d+/leadership-meeting/[^\"]+)\".*", "$1");
    mvc.perform(get(address).with(user("huangjie"))).andExpect(status().isOk());
    mvc.perform(get(address).with(user("gaoyi"))).andExpect(status().isNotFound());
  }

  @Test
  void bringsALedReplyToTheLeadersPage() throws Exception {
    long id = drafted();
    check(id);
    String led = "/api/v1/proposals/" + id + "/led-handling";
    assertThat(page("leizhenbang", "/desk/led")).contains("领衔办理的提案");
    api("heping", put(led), "{\"leader\":\"leizhenbang\",\"reason\":\"" + REASON + "\"}")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("led.not-yours"));
    api("huangjie", put(led), "{\"leader\":\"leizhenbang\",\"reason\":\"" + REASON + "\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.leader").value("leizhenbang"));
    mvc.perform(form("leizhenbang", "/desk/cases/" + id + "/guidance").param("note", "请先到现场看一看。"));
    handled.complete("heping", "Task_SignReply", id, LEAD, Map.of("signOutcome", "APPROVE"));
    String taskId = handled.waiting(id, "Task_ApproveReplyByLeader", LEAD).orElseThrow().taskId();

    String list = page("leizhenbang", "/desk/led");
    assertThat(list).contains("/desk/tasks/" + taskId, "请先到现场看一看。", "审签中");
    assertThat(page("leizhenbang", "/desk/led?q=没有这样的案由")).contains("没有找到");
    mvc.perform(get("/desk/tasks/" + taskId).with(user("leizhenbang")))
        .andExpect(redirectedUrl("/desk/tasks/" + taskId + "/reply-approval"));
    String approval = "/desk/tasks/" + taskId + "/reply-approval";
    assertThat(page("leizhenbang", approval)).contains(TestReplies.BODY, "何平", REASON);
    assertThat(
            mvc.perform(form("leizhenbang", approval).param("outcome", "SEND_BACK"))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("退回须写明修改意见");
    mvc.perform(
            form("leizhenbang", approval)
                .param("outcome", "APPROVE")
                .param("approvalComment", "同意，请抓好落实。"))
        .andExpect(redirectedUrl("/desk/led"));

    assertThat(handled.waiting(id)).contains("Task_CheckReplyByOffice ncal.jyj");
    assertThat(page("heping", "/desk/cases/" + id)).contains("同意，请抓好落实。", "请先到现场看一看。");
    assertThat(page("gaoyi", "/desk/cases/" + id)).doesNotContain("同意，请抓好落实。", "请先到现场看一看。");
  }

  @Test
  void saysByApiAndDeskWhoMayNotSign() throws Exception {
    settings.set("ncal", "REPLY_SIGNED_BY", "DEPUTY");
    long id = drafted();
    check(id);
    settings.set("ncal", "REPLY_SIGNED_BY", "HEAD");
    String taskId = handled.waiting(id, "Task_SignReply", LEAD).orElseThrow().taskId();
    mvc.perform(
        form("huangjie", "/desk/cases/" + id + "/led-handling")
            .param("leader", "leizhenbang")
            .param("reason", REASON));

    api("gaofeng", post("/api/v1/tasks/" + taskId + "/completion"), "{\"signOutcome\":\"APPROVE\"}")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("signer.not-entitled"));
    assertThat(page("gaofeng", "/desk/tasks/" + taskId)).contains("高峰不能签发这份答复", "主要负责人签发");
  }

  @Test
  void showsHowCoOpinionsStand_besideTheLeadsTask() throws Exception {
    long id = handled.begin(LEAD, CO);
    handled.signFor("xuyan", id, LEAD);
    String taskId = handled.waiting(id, "Task_DraftReply", LEAD).orElseThrow().taskId();

    assertThat(page("xuyan", "/desk/tasks/" + taskId)).contains("会办意见", "等待中", "安澜市财政局");
  }

  private long drafted(String... coUnits) {
    long id = handled.begin(LEAD, coUnits);
    handled.signFor("xuyan", id, LEAD);
    handled.complete("xuyan", "Task_DraftReply", id, LEAD, replies.form());
    return id;
  }

  private long checked(String... coUnits) {
    long id = drafted(coUnits);
    check(id);
    return id;
  }

  private void check(long id) {
    handled.complete(
        "gaofeng", "Task_CheckReplyDraft", id, LEAD, Map.of("checkOutcome", "APPROVE"));
  }

  /** Makes it a proposal of a democratic party. */
  private long ofParty(long id) {
    jdbc.sql("update proposal set kind = 'PARTY', body_code = 'ncal.minmeng' where id = ?")
        .param(id)
        .update();
    return id;
  }

  private String base(long id) {
    return "/api/v1/unit-tasks/" + handled.task(id, LEAD).getId();
  }

  private String signOff(long id) {
    return base(id) + "/sign-off";
  }

  private String page(String person, String address) throws Exception {
    return mvc.perform(get(address).with(user(person)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static MockHttpServletRequestBuilder form(String person, String address) {
    return post(address).with(user(person)).with(csrf());
  }

  private ResultActions api(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }

  private ResultActions api(String person, MockHttpServletRequestBuilder call, String body)
      throws Exception {
    return api(person, call.contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
