package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tian.cultivation.CultivationFixture.DECLARER;
import static org.tian.cultivation.CultivationFixture.EXPERT;
import static org.tian.cultivation.CultivationFixture.LIAISON;
import static org.tian.cultivation.CultivationFixture.OFFICE;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationFixture;
import org.tian.cultivation.Cultivations;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.TopicAudience;
import org.tian.topic.TopicFixture;

/** The pages and the API of cultivation, per reader. */
@TianTest
class CultivationPagesTest {

  /** Stands in the title of this test's topic and nowhere else. */
  private static final String MARK = "照明" + System.nanoTime();

  private static final String TITLE = "关于背街小巷" + MARK;

  @Autowired private MockMvc mvc;
  @Autowired private CultivationFixture fixture;
  @Autowired private Cultivations cultivations;
  @Autowired private TopicFixture topics;
  @Autowired private Clock clock;

  @BeforeEach
  void people() {
    fixture.prepare();
  }

  @Test
  void keepsWhatWasTyped_whenADeclarationIsRefused() throws Exception {
    mvc.perform(
            as(DECLARER, post("/desk/cultivation/new"))
                .with(csrf())
                .param("way", "ncal INDIVIDUAL")
                .param("title", "关于夜间照明")
                .param("reason", "背街小巷路灯不亮")
                .param("researchAim", "")
                .param("wantedGrade", "LEADER"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("researchAim-error")))
        .andExpect(content().string(containsString("背街小巷路灯不亮")))
        .andExpect(content().string(containsString("value=\"LEADER\" checked")));
  }

  @Test
  void declares_listsAndShowsWhereItStands() throws Exception {
    String address =
        mvc.perform(
                as(DECLARER, post("/desk/cultivation/new"))
                    .with(csrf())
                    .param("way", "ncal INDIVIDUAL")
                    .param("title", TITLE)
                    .param("reason", "路灯不亮")
                    .param("researchAim", "有多少盏不亮")
                    .param("wantedGrade", "ORDINARY"))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(address).startsWith("/desk/cultivation/");

    page(DECLARER, address)
        .andExpect(content().string(containsString("待评定")))
        .andExpect(content().string(containsString("评定选题")))
        .andExpect(content().string(containsString("data-diagram=\"" + address)));
    page(DECLARER, "/desk/cultivation").andExpect(content().string(containsString(TITLE)));
    page(OFFICE, "/desk/cultivation?state=running&q=" + MARK)
        .andExpect(content().string(containsString(address)));
    page(OFFICE, "/desk/cultivation?state=ended&q=" + MARK)
        .andExpect(content().string(containsString("没有符合条件的选题")));
    mvc.perform(as(OFFICE, get(address)).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("To be graded")));
  }

  @Test
  void topicsPageDeclaresWithOneAction_andBothPagesLinkToEachOther() throws Exception {
    topics.prepare();
    ReferenceTopic topic = topics.published(1968, TopicFixture.freshTitle(), TopicAudience.MEMBERS);
    String topicPage = "/desk/topics/" + topic.getId();
    page(DECLARER, topicPage)
        .andExpect(content().string(containsString("0 件申报培育")))
        .andExpect(content().string(containsString("action=\"" + topicPage + "/cultivation\"")));
    page(OFFICE, topicPage)
        .andExpect(content().string(not(containsString(topicPage + "/cultivation\""))));
    page(DECLARER, "/desk/cultivation/new?topic=" + topic.getId())
        .andExpect(content().string(containsString("value=\"" + topic.getTitle() + "\"")))
        .andExpect(content().string(containsString("name=\"topic\"")));

    String address =
        mvc.perform(as(DECLARER, post(topicPage + "/cultivation")).with(csrf()))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    assertThat(address).startsWith("/desk/cultivation/");
    page(DECLARER, address).andExpect(content().string(containsString("href=\"" + topicPage)));
    page(OFFICE, topicPage).andExpect(content().string(containsString("1 件申报培育")));
    mvc.perform(as("tangshen", get(address))).andExpect(status().isOk());
    mvc.perform(as("duankeqin", post(topicPage + "/cultivation")).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void auditorsReadTheChain_byTheNumberOfTheCultivation() throws Exception {
    String number = cultivations.get(fixture.declared()).getNumber();

    mvc.perform(as("tangshen", get("/api/v1/audit/cases/" + number)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.intact").value(true))
        .andExpect(jsonPath("$.entries[0].action").value("cultivation.declared"));
    mvc.perform(as(OFFICE, get("/api/v1/audit/cases/" + number)))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as("tangshen", get("/api/v1/audit/cases/PY-NC-2026-9999")))
        .andExpect(status().isNotFound());
  }

  @Test
  void showsEachReaderNoMoreThanTheirs() throws Exception {
    long id = fixture.inPreReview();
    String address = "/desk/cultivation/" + id;

    page(DECLARER, address)
        .andExpect(content().string(containsString("缺少早高峰数据")))
        .andExpect(content().string(containsString("实验小学")));
    page(EXPERT, address)
        .andExpect(content().string(containsString("缺少早高峰数据")))
        .andExpect(content().string(not(containsString("data-diagram"))));
    page("dengxia", address).andExpect(content().string(not(containsString("缺少早高峰数据"))));
    page(LIAISON, address)
        .andExpect(content().string(containsString("限时停车位")))
        .andExpect(content().string(not(containsString("实验小学"))))
        .andExpect(content().string(not(containsString("家长来信"))));
    mvc.perform(as("hulei", get(address))).andExpect(status().isNotFound());
    mvc.perform(as("hulei", get(address + "/diagrams/x"))).andExpect(status().isNotFound());
  }

  @Test
  void showsNumberAndTitle_inInboxTaskAndDossier() throws Exception {
    long id = fixture.declared();
    Cultivation declared = cultivations.get(id);
    String task = "/desk/tasks/" + fixture.open(id, "Task_GradeTopic").get(0).taskId();

    page(OFFICE, "/desk?q=" + declared.getNumber())
        .andExpect(content().string(containsString(declared.getTitle())))
        .andExpect(content().string(containsString("培育编号")))
        .andExpect(content().string(not(containsString("流水号"))));
    page(OFFICE, task)
        .andExpect(content().string(containsString("培育编号 " + declared.getNumber())))
        .andExpect(content().string(containsString("家长来信")))
        .andExpect(content().string(containsString("/desk/cultivation/" + id)));
    page(OFFICE, task + "/dossier")
        .andExpect(content().string(containsString(declared.getTitle())))
        .andExpect(content().string(containsString("家长来信")));
    page(DECLARER, "/desk?list=started")
        .andExpect(content().string(containsString("/desk/cultivation/" + id)));
  }

  @Test
  void recordsAVisitWithItsFile() throws Exception {
    long id = fixture.researching();
    String address = "/desk/cultivation/" + id;
    MockMultipartFile file =
        new MockMultipartFile(
            "files", "座谈.txt", "text/plain", "纪要".getBytes(StandardCharsets.UTF_8));

    mvc.perform(
            multipart(address + "/records")
                .file(file)
                .param("heldOn", LocalDate.now(clock).plusDays(3).toString())
                .param("place", "交警大队")
                .param("note", "看了流量数据")
                .with(user(DECLARER))
                .with(csrf()))
        .andExpect(content().string(containsString("heldOn-error")))
        .andExpect(content().string(containsString("看了流量数据")));
    mvc.perform(
            multipart(address + "/records")
                .file(file)
                .param("heldOn", LocalDate.now(clock).toString())
                .param("place", "交警大队")
                .param("note", "看了流量数据")
                .with(user(DECLARER))
                .with(csrf()))
        .andExpect(redirectedUrl(address));
    page(DECLARER, address).andExpect(content().string(containsString("座谈.txt")));
  }

  @Test
  void keepsTheTrailWithTheProposal_onItsPageAndInTheEditor() throws Exception {
    long id = fixture.ready();
    fixture.complete(DECLARER, id, "Task_OpenDraft", CultivationFixture.draft());
    long proposal = cultivations.get(id).getProposalId();

    page(DECLARER, "/desk/proposals/" + proposal + "/edit")
        .andExpect(content().string(containsString("培育记录")))
        .andExpect(content().string(containsString("实验小学")));
    page(DECLARER, "/desk/cases/" + proposal)
        .andExpect(content().string(containsString("2 条，其中 2 条已回应并认可")))
        .andExpect(content().string(containsString("/desk/cultivation/" + id)));
    page(DECLARER, "/desk/cultivation/" + id)
        .andExpect(content().string(containsString("/desk/proposals/" + proposal + "/edit")))
        .andExpect(content().string(not(containsString("提案培育（"))));
  }

  @Test
  void offersTheStepToWhoeverWritesForTheBody() throws Exception {
    String address =
        mvc.perform(
                as("liumei", post("/desk/cultivation/new"))
                    .with(csrf())
                    .param("way", "ncal PARTY ncal.minmeng")
                    .param("title", "关于县域冷链物流")
                    .param("reason", "损耗大")
                    .param("researchAim", "冷库容量")
                    .param("wantedGrade", "ORDINARY"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    page("liumei", address).andExpect(content().string(containsString("现在没有要您办的事")));
    fixture.complete(
        OFFICE, id, "Task_GradeTopic", CultivationFixture.grading("ORDINARY", "guohao"));

    for (String person : new String[] {"liumei", "yangjixian"}) {
      page(person, address)
          .andExpect(content().string(containsString("/desk/tasks/")))
          .andExpect(content().string(not(containsString("现在没有要您办的事"))));
    }
  }

  @Test
  void tellsTheDeclarerOfADecline_untilItWasRead() throws Exception {
    long id = fixture.declared();
    fixture.complete(
        OFFICE,
        id,
        "Task_GradeTopic",
        Map.of("gradingDecision", "DECLINE", "declineReason", "另有同类选题在培育"));

    page(DECLARER, "/desk").andExpect(content().string(containsString("另有同类选题在培育")));
    mvc.perform(as(DECLARER, post("/desk/cultivation/" + id + "/decline-reading")).with(csrf()))
        .andExpect(redirectedUrl("/desk/cultivation/" + id));
    page(DECLARER, "/desk").andExpect(content().string(not(containsString("另有同类选题在培育"))));
  }

  @Test
  void withdraws_withAReason() throws Exception {
    long id = fixture.inReview();
    String address = "/desk/cultivation/" + id;

    mvc.perform(as(DECLARER, post(address + "/withdrawal")).with(csrf()))
        .andExpect(content().string(containsString("reason-error")));
    mvc.perform(as(DECLARER, post(address + "/withdrawal")).with(csrf()).param("reason", "条件不成熟"))
        .andExpect(redirectedUrl(address));
    page(DECLARER, address)
        .andExpect(content().string(containsString("已撤回")))
        .andExpect(content().string(containsString("条件不成熟")));
  }

  @Test
  void servesTheApi_andHidesWhatIsNotTheCallers() throws Exception {
    String topic =
        """
        {"committee": "ncal", "title": "关于社区食堂", "reason": "老人吃饭难",
         "researchAim": "现有食堂的客流和价格"}
        """;
    for (int time = 0; time < 2; time++) {
      mvc.perform(
              post("/api/v1/cultivations")
                  .with(httpBasic(DECLARER, TestOrganisation.PASSWORD))
                  .header("Idempotency-Key", "topic-canteen")
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(topic))
          .andExpect(status().isCreated())
          .andExpect(jsonPath("$.state").value("DECLARED"));
    }
    api(DECLARER, "/api/v1/cultivations?q=社区食堂&mine=true")
        .andExpect(jsonPath("$.items.length()").value(1));
    long id = fixture.inPreReview();
    api(LIAISON, "/api/v1/cultivations/" + id)
        .andExpect(jsonPath("$.findings.situation").exists())
        .andExpect(jsonPath("$.reason").doesNotExist())
        .andExpect(jsonPath("$.comments").doesNotExist())
        .andExpect(jsonPath("$.views.length()").value(1));
    api(OFFICE, "/api/v1/cultivations/" + id)
        .andExpect(jsonPath("$.comments.length()").value(2))
        .andExpect(jsonPath("$.mentorId").value("guohao"));
    api("hulei", "/api/v1/cultivations/" + id).andExpect(status().isNotFound());
  }

  private ResultActions api(String person, String address) throws Exception {
    return mvc.perform(get(address).with(httpBasic(person, TestOrganisation.PASSWORD)));
  }

  private ResultActions page(String person, String address) throws Exception {
    return mvc.perform(as(person, get(address))).andExpect(status().isOk());
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }
}
