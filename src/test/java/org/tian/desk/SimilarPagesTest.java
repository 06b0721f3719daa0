package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.proposal.CaseContract;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalText;
import org.tian.proposal.similar.SimilarFixture;
import org.tian.proposal.similar.SimilarFixture.Kind;

/** The reviewer's panel, the writer's hints, threshold and hot words, in the real templates. */
@TianTest
class SimilarPagesTest extends CaseContract {

  private static final String TITLE = "关于恢复城南<夜航船>码头的提案";
  private static final String ADVICE = "修复城南夜航船码头的石阶和系船柱，恢复夜航船摆渡。";
  private static final String SECRET = "关于城南夜航船码头下方管廊安全的提案";

  @Autowired private MockMvc mvc;
  @Autowired private SimilarFixture cases;

  private long one;
  private long other;
  private long secret;

  @BeforeEach
  void threeCases() {
    one = cases.add(Kind.filed("ncal").in("SUBMITTED"), "linyue", TITLE, ADVICE);
    other = cases.add(Kind.filed("ncal").before(2), "guohao", TITLE, ADVICE);
    secret = cases.add(Kind.filed("ncalqh").notPublic(), "guohao", SECRET, ADVICE);
  }

  @AfterEach
  void takeThemAway() {
    List.of(one, other, secret).forEach(cases::hide);
  }

  @Test
  void panelStandsOnTheCasePage_forReviewersOnly() throws Exception {
    String place = "hx-get=\"/desk/cases/" + one + "/similar\"";

    mvc.perform(as("zhaoqiang", get("/desk/cases/" + one)))
        .andExpect(content().string(containsString(place)));
    mvc.perform(as("linyue", get("/desk/cases/" + one)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(place))));
    mvc.perform(as("linyue", get(url()))).andExpect(status().isUnprocessableEntity());
    mvc.perform(as("guohao", get(url()))).andExpect(status().isNotFound());
  }

  @Test
  void panelShowsCandidatesPassagesAndYears_withoutWhatIsHidden() throws Exception {
    mvc.perform(as("zhaoqiang", get(url()).header("HX-Request", "true")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("关于恢复城南&lt;夜航船&gt;码头的提案"),
                        containsString("达到提醒线"),
                        containsString("历年重复提出"),
                        containsString("修复城南夜航船码头的石阶"),
                        containsString("value=\"DUPLICATE\""),
                        not(containsString("管廊")),
                        not(containsString("site-header")))));
    mvc.perform(as("zhaoqiang", get(url())))
        .andExpect(content().string(containsString("site-header")));
  }

  @Test
  void decisionIsKept_andWithoutReasonRefusedInPlace() throws Exception {
    String decide = url() + "/" + other;

    mvc.perform(
            as("zhaoqiang", post(decide).header("HX-Request", "true"))
                .with(csrf())
                .param("verdict", "DUPLICATE"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("请写明认定的理由")));
    mvc.perform(
            as("zhaoqiang", post(decide).header("HX-Request", "true"))
                .with(csrf())
                .param("verdict", "DUPLICATE")
                .param("reason", "同一码头"))
        .andExpect(content().string(containsString("已认定为“重复”")));
    mvc.perform(
            as("sunli", post(decide))
                .with(csrf())
                .param("verdict", "RELATED")
                .param("reason", "范围不同")
                .param("revision", "1"))
        .andExpect(redirectedUrl(url() + "#similar-" + other));
    mvc.perform(as("chenmin", get(url())).cookie(new Cookie("tian-lang", "en")))
        .andExpect(
            content().string(allOf(containsString("Earlier decisions"), containsString("同一码头"))));
    mvc.perform(as("linyue", get("/desk/cases/" + one)))
        .andExpect(content().string(not(containsString("认定相似提案"))));
  }

  @Test
  void writerSeesWhatIsOpen_withTheWayToTheOwnCase() throws Exception {
    Proposal draft =
        fixture.draft("linyue", DraftContent.of(new ProposalText("夜航船", "", "", List.of())));
    String hints = "/desk/proposals/" + draft.getId() + "/similar";
    String typed = "{\"title\":\"恢复城南夜航船码头\",\"suggestions\":[\"" + ADVICE + "\"],\"body\":[]}";

    mvc.perform(json("linyue", hints, typed))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[?(@.url == '/desk/cases/" + one + "')]", hasSize(1)))
        .andExpect(jsonPath("$[?(@.url == '/desk/cases/" + other + "')]", hasSize(0)));
    mvc.perform(json("linyue", hints, "{}")).andExpect(jsonPath("$", hasSize(0)));
    mvc.perform(json("guohao", hints, typed)).andExpect(status().isUnprocessableEntity());
    mvc.perform(as("linyue", get("/desk/proposals/" + draft.getId() + "/edit")))
        .andExpect(content().string(containsString("data-url=\"" + hints + "\"")));
  }

  @Test
  void thresholdIsShown_andChangedByTheDirectorAfterConfirming() throws Exception {
    mvc.perform(as("zhaoqiang", get("/desk/similarity")))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("50%"), not(containsString("下一步")))));
    mvc.perform(as("sunli", get("/desk/similarity/threshold?committee=ncal&percent=60")))
        .andExpect(content().string(containsString("确定将提醒线由 50% 调整为 60% 吗")));
    change("sunli", 60).andExpect(redirectedUrl("/desk/similarity?committee=ncal"));
    change("zhaoqiang", 70).andExpect(content().string(containsString("只有提案委员会主任可以调整提醒线")));
    change("sunli", 50).andExpect(status().is3xxRedirection());
    mvc.perform(as("linyue", get("/desk/similarity"))).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void hotWordsOfAYearAndASession_inBothLanguages() throws Exception {
    long third = cases.add(Kind.filed("ncal"), "guohao", TITLE, ADVICE);

    mvc.perform(as("zhaoqiang", get("/desk/topics/hot-words")))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("码头"), containsString("新出现"))));
    mvc.perform(as("linyue", get("/desk/topics/hot-words?committee=ncal&span=y2001")))
        .andExpect(content().string(containsString("还没有可以统计的热词")));
    mvc.perform(
            as("linyue", get("/desk/topics/hot-words?committee=ncal&span=x"))
                .cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Hot words")));
    mvc.perform(as("linyue", get("/desk/topics/hot-words?committee=ncal&span=s999999")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as("xuyan", get("/desk/topics/hot-words")))
        .andExpect(status().isUnprocessableEntity());
    cases.hide(third);
  }

  private ResultActions change(String person, int percent) throws Exception {
    return mvc.perform(
        as(person, post("/desk/similarity/threshold"))
            .with(csrf())
            .param("committee", "ncal")
            .param("percent", Integer.toString(percent)));
  }

  private String url() {
    return "/desk/cases/" + one + "/similar";
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }

  private static MockHttpServletRequestBuilder json(String person, String url, String body) {
    return as(person, post(url))
        .with(csrf())
        .accept(MediaType.APPLICATION_JSON)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }
}
