package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.DraftContent;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalSubmission;
import org.tian.proposal.ProposalText;
import org.tian.proposal.SubmissionType;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** The pages of the desk with the real templates, the real engine and people of the committee. */
@TianTest
class DeskPagesTest {

  private static final String MEMBER = "linyue";
  private static final String OTHER_MEMBER = "guohao";
  private static final String OFFICE = "chenmin";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;
  @Autowired private PlenarySessions sessions;
  @Autowired private ProposalDrafts drafts;
  @Autowired private ProposalSubmission submission;
  @Autowired private WorkItems items;
  @Autowired private Clock clock;

  @BeforeEach
  void peopleAndSession() {
    organisation.register();
    Instant now = clock.instant();
    boolean collecting =
        sessions.current("ncal").map(session -> session.isCollectingAt(now)).orElse(false);
    if (!collecting) {
      LocalDate today = LocalDate.now(clock);
      sessions.announce(
          new PlenarySession(
              "ncal",
              99,
              COUNT.incrementAndGet(),
              "测试会议",
              now.minusSeconds(1),
              now.plus(Duration.ofDays(5)),
              today,
              today.plusDays(4)));
    }
  }

  @Test
  void inboxShowsWorkWithDueDayInWords_andFindsByTitle() throws Exception {
    Proposal proposal = submitted();

    mvc.perform(as(OFFICE, get("/desk").param("q", proposal.getTitle())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(proposal.getTitle())))
        .andExpect(content().string(containsString("检查是否受理")))
        .andExpect(content().string(containsString("个工作日")))
        .andExpect(content().string(containsString("签领办理")))
        .andExpect(content().string(not(containsString(">Task_CheckAcceptance"))));
    mvc.perform(as(OFFICE, get("/desk").param("q", "没有这样的提案")))
        .andExpect(content().string(containsString("没有符合条件的事项")));
  }

  @Test
  void inboxSpeaksEnglish_whenChosen() throws Exception {
    Proposal proposal = submitted();

    mvc.perform(
            as(OFFICE, get("/desk").param("q", proposal.getTitle()))
                .cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Check acceptance")))
        .andExpect(content().string(containsString("working days left")));
  }

  @Test
  void taskIsClaimedFirst_thenKeptRefusedAndCompleted() throws Exception {
    String task = taskOf(submitted());
    String page = "/desk/tasks/" + task;

    mvc.perform(as(OFFICE, get(page)))
        .andExpect(content().string(containsString("这件事还没有人签领")))
        .andExpect(content().string(not(containsString("id=\"form-data\""))));
    mvc.perform(as(OFFICE, post(page + "/claim")).with(csrf())).andExpect(redirectedUrl(page));
    mvc.perform(as(OFFICE, get(page)))
        .andExpect(content().string(containsString("id=\"form-data\"")))
        .andExpect(content().string(containsString("acceptanceOutcome")));
    mvc.perform(json(OFFICE, put(page + "/draft"), "{\"comment\":\"</script>先记一笔\"}"))
        .andExpect(status().isNoContent());
    mvc.perform(as(OFFICE, get(page)))
        .andExpect(content().string(containsString("先记一笔")))
        .andExpect(content().string(not(containsString("</script>先记一笔"))));
    mvc.perform(json(OFFICE, post(page + "/completion"), "{}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.problems[0].field").value("acceptanceOutcome"));
    mvc.perform(json(OFFICE, post(page + "/completion"), "{\"acceptanceOutcome\":\"ACCEPT\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.message").value("已提交：检查是否受理。"));
    mvc.perform(json(OFFICE, post(page + "/completion"), "{\"acceptanceOutcome\":\"ACCEPT\"}"))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as(OFFICE, get(page))).andExpect(content().string(containsString("办结")));
  }

  @Test
  void formIsEnglish_whenChosen() throws Exception {
    String page = "/desk/tasks/" + taskOf(submitted());
    mvc.perform(as(OFFICE, post(page + "/claim")).with(csrf()));

    mvc.perform(as(OFFICE, get(page)).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("\"label\":\"Accept\"")));
  }

  @Test
  void strangersFindNothing() throws Exception {
    Proposal proposal = submitted();
    String task = taskOf(proposal);

    mvc.perform(as(OTHER_MEMBER, get("/desk/tasks/" + task))).andExpect(status().isNotFound());
    mvc.perform(as(OTHER_MEMBER, get("/desk/tasks/" + task + "/dossier")))
        .andExpect(status().isNotFound());
    mvc.perform(as(OTHER_MEMBER, get("/desk/cases/" + proposal.getId())))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("没有找到这个页面")))
        .andExpect(content().string(not(containsString(proposal.getTitle()))));
    mvc.perform(as(OTHER_MEMBER, get("/desk/search").param("q", proposal.getTitle())))
        .andExpect(content().string(containsString("没有找到符合条件的提案")));
  }

  @Test
  void dossierStandsInsideTasklist_withoutHeader() throws Exception {
    Proposal proposal = submitted();

    mvc.perform(as(OFFICE, get("/desk/tasks/" + taskOf(proposal) + "/dossier")))
        .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
        .andExpect(content().string(containsString(proposal.getTitle())))
        .andExpect(content().string(not(containsString("site-header"))));
  }

  @Test
  void caseTellsWhereItStands_andDrawsItsProcesses() throws Exception {
    Proposal proposal = submitted();
    String url = "/desk/cases/" + proposal.getId();

    String page =
        mvc.perform(as(MEMBER, get(url)))
            .andExpect(status().isOk())
            .andExpect(
                content()
                    .string(
                        allOf(
                            containsString("审查中"),
                            containsString("提案委员会办公室"),
                            containsString("提交提案"),
                            containsString("撤回这件提案"),
                            containsString("提案表"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String drawing = page.replaceAll("(?s).*?data-diagram=\"([^\"]+)\".*", "$1");
    mvc.perform(as(MEMBER, get(drawing)).accept(MediaType.APPLICATION_JSON))
        .andExpect(jsonPath("$.xml").value(containsString("bpmn:definitions")))
        .andExpect(jsonPath("$.current").isNotEmpty());
    mvc.perform(as(MEMBER, get(url + "/diagrams/none"))).andExpect(status().isNotFound());
  }

  @Test
  void withdrawalNeedsAReason_andThenEndsTheCase() throws Exception {
    String url = "/desk/cases/" + submitted().getId();

    mvc.perform(as(MEMBER, post(url + "/withdrawal")).with(csrf()))
        .andExpect(content().string(containsString("href=\"#reason\"")));
    mvc.perform(as(MEMBER, post(url + "/withdrawal")).with(csrf()).param("reason", "内容有误"))
        .andExpect(redirectedUrl(url));
    mvc.perform(as(MEMBER, get(url)))
        .andExpect(content().string(containsString("内容有误")))
        .andExpect(content().string(not(containsString("撤回这件提案"))));
  }

  @Test
  void draftIsSaved_andAnOlderVersionOverwritesNothing() throws Exception {
    String edit =
        mvc.perform(
                as(MEMBER, post("/desk/proposals/new"))
                    .with(csrf())
                    .param("way", "ncal INDIVIDUAL")
                    .param("title", "关于充电的提案"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(edit).isNotNull().endsWith("/edit");
    mvc.perform(as(MEMBER, get(edit))).andExpect(content().string(containsString("draft-data")));
    String draft = edit.replace("/edit", "/draft");
    String text = "{\"version\":0,\"kind\":\"INDIVIDUAL\",\"title\":\"关于充电桩的提案\"}";

    mvc.perform(json(MEMBER, put(draft), text)).andExpect(jsonPath("$.version").value(1));
    mvc.perform(json(MEMBER, put(draft), text.replace("充电桩", "别的事")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("proposal.changed-elsewhere"));
    mvc.perform(as(MEMBER, get(draft)).accept(MediaType.APPLICATION_JSON))
        .andExpect(jsonPath("$.title").value("关于充电桩的提案"));
  }

  @Test
  void submitOfAnIncompleteDraftLeadsToItsFields_andKeepsIt() throws Exception {
    Proposal draft =
        draft(new ProposalText("关于空白的提案" + COUNT.incrementAndGet(), "", "", List.of()));
    String url = "/desk/proposals/" + draft.getId();

    mvc.perform(as(MEMBER, get(url + "/preview")))
        .andExpect(content().string(containsString(draft.getTitle())));
    mvc.perform(as(MEMBER, post(url + "/submission")).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(url + "/edit#situation")))
        .andExpect(content().string(containsString(url + "/edit#suggestions")));
    mvc.perform(as(MEMBER, get(url + "/edit"))).andExpect(status().isOk());
  }

  @Test
  void submitOfACompleteDraftTellsItsFlowNumber() throws Exception {
    Proposal draft = draft(text());
    String url = "/desk/proposals/" + draft.getId();

    mvc.perform(as(MEMBER, post(url + "/submission")).with(csrf()))
        .andExpect(redirectedUrl("/desk/cases/" + draft.getId()));
    mvc.perform(as(MEMBER, get("/desk/proposals")))
        .andExpect(content().string(containsString(draft.getTitle())));
    mvc.perform(as(MEMBER, get(url + "/edit")))
        .andExpect(redirectedUrl("/desk/cases/" + draft.getId()));
  }

  @Test
  void invitationToSignIsAnswered() throws Exception {
    Proposal draft =
        CurrentActor.as(
            actor(MEMBER),
            () ->
                drafts.create(
                    "ncal",
                    new DraftContent(ProposalKind.JOINT, null, text(), List.of(), true, true)));
    String url = "/desk/proposals/" + draft.getId();

    mvc.perform(as(MEMBER, get(url + "/members").param("q", "郭浩")))
        .andExpect(jsonPath("$[0].id").value(OTHER_MEMBER));
    mvc.perform(json(MEMBER, post(url + "/co-signers"), "{\"id\":\"guohao\"}"))
        .andExpect(jsonPath("$.lines[0].name").value("郭浩"))
        .andExpect(jsonPath("$.lines[0].stateText").value("待签名"));
    mvc.perform(as(OTHER_MEMBER, get("/desk").param("q", draft.getTitle())))
        .andExpect(content().string(containsString("答复联名邀请")));
    mvc.perform(as(OTHER_MEMBER, get("/desk/tasks/" + taskOf(draft))))
        .andExpect(content().string(containsString("草稿，尚未提交")));
    mvc.perform(as(OTHER_MEMBER, get("/desk/proposals")))
        .andExpect(content().string(containsString("请您联名的提案")))
        .andExpect(content().string(containsString(draft.getTitle())));
    mvc.perform(as(OTHER_MEMBER, post(url + "/co-signature")).with(csrf()).param("sign", "true"))
        .andExpect(redirectedUrl("/desk/proposals"));
    mvc.perform(as(MEMBER, get(url + "/edit"))).andExpect(content().string(containsString("已签名")));
    mvc.perform(as(OTHER_MEMBER, get(url + "/edit")))
        .andExpect(redirectedUrl("/desk/cases/" + draft.getId()));
  }

  @Test
  void leadReadsWhoDoesNotSign_andPutsItAway() throws Exception {
    Proposal draft =
        CurrentActor.as(
            actor(MEMBER),
            () ->
                drafts.create(
                    "ncal",
                    new DraftContent(ProposalKind.JOINT, null, text(), List.of(), true, true)));
    String url = "/desk/proposals/" + draft.getId();
    mvc.perform(json(MEMBER, post(url + "/co-signers"), "{\"id\":\"guohao\"}"));
    mvc.perform(as(OTHER_MEMBER, post(url + "/co-signature")).with(csrf()).param("sign", "false"));

    String desk =
        mvc.perform(as(MEMBER, get("/desk")))
            .andExpect(content().string(containsString("郭浩不参加联名")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    mvc.perform(as(MEMBER, get("/desk/proposals")))
        .andExpect(content().string(containsString("郭浩不参加联名")));
    String reading = desk.replaceAll("(?s).*?action=\"(/desk/co-signers/\\d+/reading)\".*", "$1");
    mvc.perform(as(OTHER_MEMBER, post(reading)).with(csrf())).andExpect(status().isNotFound());
    mvc.perform(as(MEMBER, post(reading)).with(csrf())).andExpect(redirectedUrl("/desk"));
    mvc.perform(as(MEMBER, get("/desk"))).andExpect(content().string(not(containsString(reading))));
  }

  @Test
  void previewAsksBeforeGoingOnWithoutCoSigners() throws Exception {
    Proposal draft =
        CurrentActor.as(
            actor(MEMBER),
            () ->
                drafts.create(
                    "ncal",
                    new DraftContent(ProposalKind.JOINT, null, text(), List.of(), true, true)));
    String url = "/desk/proposals/" + draft.getId();
    mvc.perform(json(MEMBER, post(url + "/co-signers"), "{\"id\":\"guohao\"}"))
        .andExpect(status().isOk());

    mvc.perform(as(MEMBER, get(url + "/preview")))
        .andExpect(content().string(containsString("等他们答复，先回到草稿")));
    mvc.perform(as(MEMBER, post(url + "/submission")).with(csrf()).param("alone", "true"))
        .andExpect(content().string(containsString("还有委员没有答复联名邀请")));
    mvc.perform(
            as(MEMBER, post(url + "/submission"))
                .with(csrf())
                .param("alone", "true")
                .param("withoutOpen", "true"))
        .andExpect(redirectedUrl("/desk/cases/" + draft.getId()));
    mvc.perform(as(MEMBER, get("/desk/cases/" + draft.getId())))
        .andExpect(content().string(containsString("未在提交前签名")))
        .andExpect(content().string(containsString("改为个人提案")));
  }

  @Test
  void hintsPointToPassages_whileWriting() throws Exception {
    String url = "/desk/proposals/" + draft(text()).getId() + "/hints";
    String words =
        "{\"title\":\"校舍\",\"situation\":\"\",\"analysis\":\"\",\"suggestions\":[\"请致电19900013404\"]}";

    mvc.perform(json(MEMBER, post(url), words))
        .andExpect(jsonPath("$[0].text").value("这里像是手机号码。"))
        .andExpect(jsonPath("$[0].place").value("建议 1"))
        .andExpect(jsonPath("$[0].blocking").value(false));
    mvc.perform(json(OTHER_MEMBER, post(url), words).header("Accept", "application/json"))
        .andExpect(jsonPath("$.code").value("case.not-found"));
  }

  @Test
  void headOfABodyConfirms_andTheWritersSee() throws Exception {
    Proposal draft =
        CurrentActor.as(
            actor("xiejin"),
            () ->
                drafts.create(
                    "ncal",
                    new DraftContent(
                        ProposalKind.PARTY, "ncal.minge", text(), List.of(), true, true)));
    String url = "/desk/proposals/" + draft.getId();

    mvc.perform(as("xiejin", get(url + "/preview")))
        .andExpect(content().string(containsString("送主要负责人盖章确认")))
        .andExpect(content().string(not(containsString("确认并盖章"))));
    mvc.perform(as("xiejin", post(url + "/bodies/request")).with(csrf()))
        .andExpect(redirectedUrl(url + "/preview"));
    mvc.perform(as("caojun", get("/desk/proposals")))
        .andExpect(content().string(containsString("请您确认的集体提案")));
    mvc.perform(
            as("caojun", post(url + "/bodies/answer"))
                .with(csrf())
                .param("body", "ncal.minge")
                .param("confirm", "true"))
        .andExpect(redirectedUrl(url + "/preview"));
    mvc.perform(as("xiejin", post(url + "/submission")).with(csrf()))
        .andExpect(redirectedUrl("/desk/cases/" + draft.getId()));
    mvc.perform(as("xiejin", get("/desk/cases/" + draft.getId())))
        .andExpect(content().string(containsString("已确认")));
  }

  @Test
  void searchFindsByWordStateAndYear() throws Exception {
    Proposal proposal = submitted();
    int year = LocalDate.now(clock).getYear();
    MockHttpServletRequestBuilder search =
        as(OFFICE, get("/desk/search"))
            .param("q", proposal.getTitle())
            .param("status", "SUBMITTED")
            .param("committee", "ncal");

    mvc.perform(search.param("year", String.valueOf(year)))
        .andExpect(content().string(containsString("/desk/cases/" + proposal.getId())));
    mvc.perform(
            as(OFFICE, get("/desk/search"))
                .param("q", proposal.getTitle())
                .param("year", String.valueOf(year - 1)))
        .andExpect(content().string(containsString("没有找到符合条件的提案")));
  }

  @Test
  void thoseWhoCannotProposeAreTold() throws Exception {
    mvc.perform(as(OFFICE, get("/desk/proposals/new")))
        .andExpect(content().string(containsString("不能提出提案")));
    mvc.perform(
            as(OFFICE, post("/desk/proposals/new")).with(csrf()).param("way", "ncal INDIVIDUAL"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("这一步没有办成")));
  }

  private Proposal submitted() {
    Proposal draft = draft(text());
    return CurrentActor.as(
        actor(MEMBER), () -> submission.submit(draft.getId(), SubmissionType.SESSION));
  }

  private Proposal draft(ProposalText text) {
    return CurrentActor.as(actor(MEMBER), () -> drafts.create("ncal", DraftContent.of(text)));
  }

  private static ProposalText text() {
    return new ProposalText(
        "关于第" + COUNT.incrementAndGet() + "个老旧小区集中充电的提案",
        "全市三百余个老旧小区没有集中充电设施，飞线充电屡禁不止。",
        "建设标准不统一，资金来源单一，日常管理缺位，群众多有反映。",
        List.of("制定统一的建设标准。", "设立专项补助资金。"));
  }

  private String taskOf(Proposal proposal) {
    return items.openOf(proposal.getId()).stream().map(WorkItem::taskId).findFirst().orElseThrow();
  }

  private static Actor actor(String person) {
    return new Actor(person, "DESK", null);
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }

  private static MockHttpServletRequestBuilder json(
      String person, MockHttpServletRequestBuilder request, String body) {
    return as(person, request)
        .with(csrf())
        .accept(MediaType.APPLICATION_JSON)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }
}
