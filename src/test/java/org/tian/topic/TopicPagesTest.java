package org.tian.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tian.topic.TopicFixture.COMMITTEE;
import static org.tian.topic.TopicFixture.MEMBER;
import static org.tian.topic.TopicFixture.OFFICE;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** Pages and API of clues, topics, materials and contact points; who comes in which way. */
@TianTest
class TopicPagesTest {

  private static final List<String> DESK =
      List.of(
          "/desk/topics",
          "/desk/topics/clues",
          "/desk/topics/groups",
          "/desk/topics/materials",
          "/desk/topics/contact-points",
          "/desk/topics/hot-words");
  private static final List<String> OFFICE_ONLY =
      List.of("/desk/topics/new", "/desk/topics/work-points", "/desk/topics/contact-points/new");

  @Autowired private MockMvc mvc;
  @Autowired private TopicFixture fixture;
  @Autowired private SourceDrafts drafts;
  @Autowired private ClueGroups groups;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void visitorGivesAClueAndFollowsIt_withoutSigningIn() throws Exception {
    mvc.perform(get("/clues"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"_csrf\"")))
        .andExpect(content().string(containsString("个人信息")))
        .andExpect(content().string(not(containsString("topic."))));
    mvc.perform(get("/clues").cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Give a clue")));
    String title = TopicFixture.freshTitle();

    String receipt = given(clue(title).with(csrf()), "192.0.2.10");

    mvc.perform(get(receipt))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Robots-Tag", "noindex"))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(content().string(containsString(title)))
        .andExpect(content().string(containsString("待处理")))
        .andExpect(content().string(not(containsString("199-0001"))))
        .andExpect(content().string(not(containsString("王女士"))));
    mvc.perform(get("/clues/find").param("receipt", receipt.substring(7).replace("-", "")))
        .andExpect(redirectedUrl(receipt));
    mvc.perform(get("/clues/find").param("receipt", "no such <b>number"))
        .andExpect(content().string(containsString("没有找到这个回执号")))
        .andExpect(content().string(containsString("no such &lt;b&gt;number")));
    mvc.perform(get("/clues/00000-00000-00000-00000")).andExpect(status().isNotFound());
    mvc.perform(get("/clues/" + "x".repeat(3000))).andExpect(status().isNotFound());
  }

  @Test
  void clueIsRefusedWithTheField_andWhatWasTypedStays() throws Exception {
    mvc.perform(
            clue("")
                .param("form", UUID.randomUUID().toString())
                .with(csrf())
                .with(from("192.0.2.11")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#title\"")))
        .andExpect(content().string(containsString("夜里骑车看不清路面。")))
        .andExpect(content().string(containsString("王女士")));
    mvc.perform(post("/clues").with(csrf()).with(from("192.0.2.11")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#committee\"")))
        .andExpect(content().string(containsString("href=\"#consent\"")));
    mvc.perform(clue("有标题的线索").with(from("192.0.2.11"))).andExpect(status().isForbidden());
  }

  @Test
  void trapIsForPrograms() throws Exception {
    mvc.perform(
            clue(TopicFixture.freshTitle())
                .param("website", "http://spam.example")
                .with(csrf())
                .with(from("192.0.2.12")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("有一栏应当留空")));
  }

  @Test
  void floodFromOneAddressIsRefusedClearly_andKeepsWhatWasTyped() throws Exception {
    for (int i = 0; i < 30; i++) {
      given(clue(TopicFixture.freshTitle()).with(csrf()), "192.0.2.13");
    }

    mvc.perform(clue("第三十一条线索").with(csrf()).with(from("192.0.2.13")))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("分钟后再试")))
        .andExpect(content().string(containsString("第三十一条线索")));
  }

  @Test
  void sameFormTwice_leadsToTheSameReceipt() throws Exception {
    String form = UUID.randomUUID().toString();
    String title = TopicFixture.freshTitle();

    String first = given(clue(title).param("form", form).with(csrf()), "192.0.2.14");
    String second = given(clue(title).param("form", form).with(csrf()), "192.0.2.14");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void htmlInAClueIsShownAsText() throws Exception {
    Clue clue = fixture.given("<script>alert(1)</script>路灯");

    mvc.perform(get("/clues/" + clue.getReceipt()))
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)")));
    mvc.perform(get("/desk/topics/clues/" + clue.getId()).with(user(OFFICE)))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  void officeSeesTheQueueAndDecides_othersFindNothing() throws Exception {
    String title = TopicFixture.freshTitle();
    Clue clue = fixture.given(title);
    String page = "/desk/topics/clues/" + clue.getId();

    mvc.perform(get("/desk/topics/clues").param("q", title).with(user(OFFICE)))
        .andExpect(content().string(containsString(title)));
    mvc.perform(get(page).with(user(OFFICE)))
        .andExpect(content().string(containsString("199-0001-2201")));
    for (String other : List.of(MEMBER, "duankeqin", "xuyan", "zhaoqiang")) {
      mvc.perform(get(page).with(user(other))).andExpect(status().isNotFound());
      mvc.perform(post(page + "/acceptance").with(user(other)).with(csrf()))
          .andExpect(status().isNotFound());
    }
    mvc.perform(get("/desk/topics/clues").param("q", title).with(user(MEMBER)))
        .andExpect(content().string(not(containsString(title))));
    mvc.perform(post(page + "/refusal").with(user(OFFICE)).with(csrf()))
        .andExpect(content().string(containsString("请选择不采纳的原因")));
    mvc.perform(
            post(page + "/refusal")
                .param("reason", "PERSONAL_MATTER")
                .param("note", "请向<b>社区</b>反映。")
                .with(user(OFFICE))
                .with(csrf()))
        .andExpect(redirectedUrl(page));
    mvc.perform(get("/clues/" + clue.getReceipt()))
        .andExpect(content().string(containsString("属于个人事项")))
        .andExpect(content().string(containsString("&lt;b&gt;社区")));
    mvc.perform(post(page + "/reopening").with(user(OFFICE)).with(csrf()))
        .andExpect(redirectedUrl(page));
    mvc.perform(post(page + "/group").param("groupTitle", "路口照明").with(user(OFFICE)).with(csrf()))
        .andExpect(redirectedUrl(page));
  }

  @Test
  void groupShowsWordsToMembers_neverGivers() throws Exception {
    ClueGroup group = fixture.grouped(TopicFixture.freshTitle());
    String page = "/desk/topics/groups/" + group.getId();

    mvc.perform(get(page).with(user(MEMBER)))
        .andExpect(content().string(containsString("夜里骑车看不清路面")))
        .andExpect(content().string(containsString("据此起草提案")))
        .andExpect(content().string(not(containsString("王女士"))))
        .andExpect(content().string(not(containsString("199-0001"))))
        .andExpect(content().string(not(containsString("/desk/topics/clues/"))));
    for (String stranger : TopicFixture.STRANGERS) {
      mvc.perform(get(page).with(user(stranger))).andExpect(status().isNotFound());
    }
  }

  @Test
  void memberStartsADraft_whichSaysWhereItCameFrom() throws Exception {
    ReferenceTopic topic =
        fixture.published(1971, TopicFixture.freshTitle(), TopicAudience.MEMBERS);
    String page = "/desk/topics/" + topic.getId();

    mvc.perform(get("/desk/topics").param("year", "1971").with(user(MEMBER)))
        .andExpect(content().string(containsString(topic.getTitle())))
        .andExpect(content().string(not(containsString("上移"))));
    mvc.perform(get(page).with(user(MEMBER)))
        .andExpect(content().string(containsString("管护责任")))
        .andExpect(content().string(not(containsString("撤下题目"))));
    mvc.perform(post(page + "/draft").with(user(MEMBER)).with(csrf()))
        .andExpect(redirectedUrlPattern("/desk/proposals/*/edit"));
    long draft = fixture.as(MEMBER, () -> drafts.fromTopic(topic.getId())).proposalId();
    for (String shown : List.of("/desk/cases/" + draft, "/desk/proposals/" + draft + "/edit")) {
      mvc.perform(get(shown).with(user(MEMBER)))
          .andExpect(content().string(containsString("来源")))
          .andExpect(content().string(containsString("href=\"" + page + "\"")));
    }
  }

  @Test
  void publicPageShowsWhatIsForEverybody_andNothingElse() throws Exception {
    ReferenceTopic open = fixture.published(1972, TopicFixture.freshTitle(), TopicAudience.PUBLIC);
    ReferenceTopic members =
        fixture.published(1972, TopicFixture.freshTitle(), TopicAudience.MEMBERS);
    ReferenceTopic draft = fixture.topic(1972, TopicFixture.freshTitle());

    mvc.perform(get("/topics").param("committee", COMMITTEE).param("year", "1972"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(open.getTitle())))
        .andExpect(content().string(not(containsString(members.getTitle()))))
        .andExpect(content().string(not(containsString(draft.getTitle()))));
    mvc.perform(get("/topics").param("committee", "<nobody>").param("q", "%_!<"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<nobody>"))));
  }

  @Test
  void deskPagesOpenToReaders_officePagesToTheOffice_noneToUnits() throws Exception {
    for (String page : DESK) {
      mvc.perform(get(page).with(user(MEMBER)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("aria-current=\"page\">")))
          .andExpect(content().string(not(containsString(">topic."))));
      mvc.perform(get(page).with(user("liumei"))).andExpect(status().isOk());
      mvc.perform(get(page)).andExpect(redirectedUrlPattern("**/login"));
      if (!page.endsWith("hot-words")) {
        mvc.perform(get(page).with(user("xuyan"))).andExpect(status().isUnprocessableEntity());
        mvc.perform(get(page).param("committee", "ncyt").with(user("fanliu")))
            .andExpect(status().isUnprocessableEntity());
      }
    }
    for (String page : OFFICE_ONLY) {
      mvc.perform(get(page).with(user(OFFICE))).andExpect(status().isOk());
      mvc.perform(get(page).with(user(MEMBER))).andExpect(status().isUnprocessableEntity());
      mvc.perform(get(page).param("committee", "ncyt").with(user(OFFICE)))
          .andExpect(status().isNotFound());
    }
    mvc.perform(get("/desk/topics").param("committee", "ncyt").with(user(MEMBER)))
        .andExpect(status().isNotFound());
  }

  @Test
  void officeWritesATopicFromAGroupAndAWord_andPublishesIt() throws Exception {
    ClueGroup group = fixture.grouped(TopicFixture.freshTitle());
    String title = TopicFixture.freshTitle();
    MockHttpServletRequestBuilder form =
        post("/desk/topics/new")
            .param("committee", COMMITTEE)
            .param("year", "1973")
            .param("reasons", "线索集中。")
            .param("group", group.getId().toString())
            .param("word", "2025 路灯")
            .with(user(OFFICE))
            .with(csrf());
    mvc.perform(form)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("请填写标题")))
        .andExpect(content().string(containsString("线索集中。")));

    String page = location(mvc.perform(form.param("title", title)));

    mvc.perform(get(page).with(user(OFFICE)))
        .andExpect(content().string(containsString("路灯（2025年热词）")))
        .andExpect(content().string(containsString("/desk/topics/groups/" + group.getId())));
    mvc.perform(get(page).with(user(MEMBER))).andExpect(status().isNotFound());
    mvc.perform(
            post(page + "/publication").param("audience", "PUBLIC").with(user(OFFICE)).with(csrf()))
        .andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(user(MEMBER))).andExpect(status().isOk());
    long clue = fixture.as(OFFICE, () -> groups.cluesOf(group.getId())).get(0).getId();
    String receipt = fixture.as(OFFICE, () -> groups.cluesOf(group.getId())).get(0).getReceipt();
    mvc.perform(get("/clues/" + receipt)).andExpect(content().string(containsString(title)));
    mvc.perform(get("/desk/topics/clues/" + clue).with(user(OFFICE))).andExpect(status().isOk());
  }

  @Test
  void workPointsContactPointsAndMaterialsAreKeptOnTheirPages() throws Exception {
    mvc.perform(
            post("/desk/topics/work-points")
                .param("committee", COMMITTEE)
                .param("year", "1974")
                .param("lines", "1、修路灯\n2、补路面")
                .with(user(OFFICE))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/topics/work-points?committee=ncal&year=1974"));
    mvc.perform(get("/desk/topics/work-points").param("year", "1974").with(user(OFFICE)))
        .andExpect(content().string(containsString("<td>修路灯</td>")));
    mvc.perform(
            post("/desk/topics/contact-points/new")
                .param("committee", COMMITTEE)
                .param("name", "页面登记的联系点")
                .param("kind", "SCHOOL")
                .param("address", "文庙街3号")
                .param("memberId", MEMBER)
                .with(user(OFFICE))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/topics/contact-points?committee=ncal"));
    mvc.perform(get("/desk/topics/contact-points").with(user(MEMBER)))
        .andExpect(content().string(containsString("页面登记的联系点")));
    String page =
        location(
            mvc.perform(
                post("/desk/topics/materials/new")
                    .param("committee", COMMITTEE)
                    .param("form", UUID.randomUUID().toString())
                    .param("kind", "ONLINE_DUTY")
                    .param("title", "网上议事谈路灯")
                    .param("heldOn", "2026-03-05")
                    .param("place", "网上履职平台")
                    .param("people", "居民12人")
                    .param("text", "居民反映路灯坏了三周，夜里看不清。")
                    .with(user(MEMBER))
                    .with(csrf())));
    mvc.perform(get(page).with(user(MEMBER))).andExpect(content().string(containsString("转为提案草稿")));
    mvc.perform(get(page).with(user(OFFICE)))
        .andExpect(content().string(not(containsString(page + "/draft"))));
    mvc.perform(get(page).with(user("guohao"))).andExpect(status().isNotFound());
    mvc.perform(post(page + "/draft").with(user(MEMBER)).with(csrf()))
        .andExpect(redirectedUrlPattern("/desk/proposals/*/edit"));
  }

  @Test
  void apiGivesCluesAndListsTopics_asThePolicySays() throws Exception {
    ReferenceTopic members =
        fixture.published(1975, TopicFixture.freshTitle(), TopicAudience.MEMBERS);
    ReferenceTopic open = fixture.published(1975, TopicFixture.freshTitle(), TopicAudience.PUBLIC);
    String body =
        """
        {"committee":"ncal","title":"接口提供的线索","happening":"路口的路灯坏了三周，夜里看不清。",\
        "wish":"尽快修复。","consent":true}""";
    ResultActions created =
        mvc.perform(
                post("/api/v1/clues")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .with(httpBasic("dengxia", TestOrganisation.PASSWORD)))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.state").value("NEW"));
    String location = created.andReturn().getResponse().getHeader("Location");

    mvc.perform(get(location).with(httpBasic("dengxia", TestOrganisation.PASSWORD)))
        .andExpect(jsonPath("$.title").value("接口提供的线索"));
    mvc.perform(get(location)).andExpect(status().isUnauthorized());
    mvc.perform(
            post("/api/v1/clues")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace("true", "false"))
                .with(httpBasic("dengxia", TestOrganisation.PASSWORD)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("topic.missing.consent"));
    mvc.perform(get("/api/v1/clues/rubbish").with(user(MEMBER)))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("topic.not-found"));
    mvc.perform(topics(MEMBER))
        .andExpect(jsonPath("$.items[0].title").value(members.getTitle()))
        .andExpect(jsonPath("$.items[1].title").value(open.getTitle()));
    mvc.perform(topics("duankeqin"))
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.items[0].title").value(open.getTitle()));
  }

  private static MockHttpServletRequestBuilder topics(String person) {
    return get("/api/v1/topics")
        .param("committee", COMMITTEE)
        .param("year", "1975")
        .with(user(person));
  }

  private static MockHttpServletRequestBuilder clue(String title) {
    return post("/clues")
        .param("committee", COMMITTEE)
        .param("title", title)
        .param("happening", "东湖区澜湖路口的路灯坏了三周，夜里骑车看不清路面。")
        .param("wish", "尽快修复。")
        .param("name", "王女士")
        .param("contact", "199-0001-2201")
        .param("consent", "true");
  }

  private String given(MockHttpServletRequestBuilder clue, String address) throws Exception {
    return location(
        mvc.perform(clue.with(from(address)))
            .andExpect(header().string("Location", startsWith("/clues/"))));
  }

  private static String location(ResultActions answer) throws Exception {
    return answer
        .andExpect(status().is3xxRedirection())
        .andReturn()
        .getResponse()
        .getHeader("Location");
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
