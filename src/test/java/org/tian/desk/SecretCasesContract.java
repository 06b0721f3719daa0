package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.DraftContent;
import org.tian.proposal.MarksChange;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;
import org.tian.proposal.similar.HotTopics;
import org.tian.similarity.IndexFeed;

/**
 * Who finds a secret case (涉密) and a closed one (不公开), by every way in: page, search on the desk
 * and by the API, similar proposals, documents, hot words.
 */
abstract class SecretCasesContract {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String OF_CATALOGUES_TITLE = "关于为盲道加设导向铜钉的提案";

  @Autowired MockMvc mvc;
  @Autowired CaseFixture fixture;
  @Autowired CaseMarking marking;
  @Autowired CaseProgress progress;
  @Autowired CaseParticipants participants;
  @Autowired Proposals proposals;
  @Autowired HotTopics topics;
  @Autowired IndexFeed feed;

  private String title;

  @BeforeEach
  void prepare() {
    fixture.prepare();
    title = "关于完善第" + NUMBER.incrementAndGet() + "号地下指挥所换气系统的提案";
  }

  @ParameterizedTest
  @ValueSource(strings = {"linyue", "chenmin", "zhaoqiang", "sunli", "xuyan"})
  void isFoundByEveryWay_byProposerOfficeReviewerDirectorAndAssignedUnit(String person)
      throws Exception {
    long id = secret();
    participants.admit(id, "ncal.jyj");

    assertThat(page(person, id)).isEqualTo(200);
    assertThat(api(person, id)).isEqualTo(200);
    assertThat(document(person, id)).isEqualTo(200);
    assertThat(searched(person)).contains(title);
    assertThat(searchedOnDesk(person)).contains(title);
    assertThat(similar(person)).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhouwei", // vice chair of the committee
        "tangshen", // its auditor
        "guohao", // another member
        "liumei", // staff of a party
        "xuyan", // a unit that is not assigned
        "huangjie", // the government office
        "xuesiqi", // reviewer of the province
        "jiangxiaolan", // reviewer of a county
        "fanliu" // process administrator
      })
  void isFoundByNoWay_byAnybodyElse(String person) throws Exception {
    long id = secret();

    assertThat(page(person, id)).isEqualTo(404);
    assertThat(api(person, id)).isEqualTo(404);
    assertThat(document(person, id)).isEqualTo(404);
    assertThat(searched(person)).doesNotContain(title);
    assertThat(searchedOnDesk(person)).doesNotContain(title);
    assertThat(similar(person)).doesNotContain(title);
    assertThat(answer(person, get("/api/v1/audit/cases/" + id)).getStatus()).isNotEqualTo(200);
  }

  @Test
  void isHiddenAtOnce_alsoWhereTheIndexHasNotLookedYet() throws Exception {
    long id = fixture.submit("linyue", draft(title)).getId();
    feed.catchUp();
    assertThat(similar("zhouwei")).contains(title);

    mark("sunli", id, new MarksChange(null, null, null, true, null, null));

    assertThat(similar("zhouwei")).doesNotContain(title);
    assertThat(searched("zhouwei")).doesNotContain(title);
    mark("sunli", id, new MarksChange(null, null, null, false, null, null));
    assertThat(searched("zhouwei")).contains(title);
    mark("sunli", id, new MarksChange(null, null, null, true, null, null));
  }

  @Test
  void closedCaseLeavesTheCatalogue_andStaysWithItsCommittee() throws Exception {
    long id = fixture.submit("linyue", draft(OF_CATALOGUES_TITLE)).getId();
    progress.file(id, "8" + id, "SOCIETY", "");
    feed.catchUp();
    assertThat(similar("guohao", OF_CATALOGUES_TITLE)).contains(OF_CATALOGUES_TITLE);
    assertThat(similar("xuesiqi", OF_CATALOGUES_TITLE)).contains(OF_CATALOGUES_TITLE);

    mark("zhaoqiang", id, new MarksChange(null, null, null, null, true, "涉及在建工程"));

    assertThat(similar("guohao", OF_CATALOGUES_TITLE)).doesNotContain(OF_CATALOGUES_TITLE);
    assertThat(similar("xuesiqi", OF_CATALOGUES_TITLE)).doesNotContain(OF_CATALOGUES_TITLE);
    assertThat(similar("zhouwei", OF_CATALOGUES_TITLE)).contains(OF_CATALOGUES_TITLE);
    assertThat(page("zhouwei", id)).isEqualTo(200);
  }

  @Test
  void secretAndClosedCasesGiveNoHotWords() {
    feed.catchUp();
    int year = topics.thisYear();
    int before = fixture.as("chenmin", () -> topics.ofYear("ncal", year)).cases();
    long id = fixture.submit("linyue", draft(CaseFixture.freshTitle())).getId();
    feed.catchUp();
    assertThat(fixture.as("chenmin", () -> topics.ofYear("ncal", year)).cases())
        .isEqualTo(before + 1);

    mark("sunli", id, new MarksChange(null, null, null, true, null, null));
    feed.catchUp();

    assertThat(fixture.as("chenmin", () -> topics.ofYear("ncal", year)).cases()).isEqualTo(before);
  }

  @Test
  void marksAreSearched_andTheRecommendationStaysInside() throws Exception {
    title = CaseFixture.freshTitle();
    long id = fixture.submit("linyue", draft(title)).getId();
    mark(
        "zhaoqiang",
        id,
        new MarksChange(List.of("校舍加固试词", "暑期"), true, "关系学生安全", null, null, null));

    assertThat(found("chenmin", "keyword", "校舍加固试词")).contains(title);
    assertThat(found("chenmin", "keyword", "校舍加固")).doesNotContain(title);
    assertThat(found("linyue", "keyword", "校舍加固试词")).contains(title);
    assertThat(found("chenmin", "mark", "KEY")).contains(title);
    assertThat(found("linyue", "mark", "KEY")).doesNotContain(title);
    mvc.perform(get("/api/v1/proposals/" + id).with(user("zhouwei")))
        .andExpect(jsonPath("$.marks.keyReason").value("关系学生安全"));
    mvc.perform(get("/api/v1/proposals/" + id).with(user("linyue")))
        .andExpect(jsonPath("$.marks.keywords[0]").value("校舍加固试词"))
        .andExpect(jsonPath("$.marks.keyReason").doesNotExist());
    assertThat(body("linyue", get("/desk/cases/" + id)))
        .contains("校舍加固试词")
        .doesNotContain("关系学生安全");
    assertThat(body("chenmin", get("/desk/search").param("keyword", "校舍加固试词"))).contains(title);
  }

  @Test
  void marksAreRefused_toOthersAndWithoutWhatTheyNeed() throws Exception {
    long id = fixture.submitted("linyue").getId();

    refused("linyue", id, new MarksChange(null, null, null, true, null, null), "marks.not-yours");
    refused("zhouwei", id, new MarksChange(null, null, null, true, null, null), "marks.not-yours");
    refused("guohao", id, new MarksChange(null, null, null, true, null, null), "case.not-found");
    refused("sunli", id, new MarksChange(null, true, " ", null, null, null), "marks.key-reason");
    refused("sunli", id, new MarksChange(null, null, null, null, true, ""), "marks.closed-reason");
    refused(
        "sunli",
        id,
        new MarksChange(
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九"), null, null, null, null, null),
        "marks.keywords-many");
    refused(
        "sunli",
        id,
        new MarksChange(List.of("长".repeat(21)), null, null, null, null, null),
        "marks.keyword-long");
    mvc.perform(
            put("/api/v1/proposals/" + id + "/marks")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"secret\":true,\"keywords\":[\"换气\"]}")
                .with(user("sunli"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.marks.secret").value(true));
    mvc.perform(
            post("/desk/cases/" + id + "/marks")
                .param("closed", "true")
                .param("secret", "true")
                .with(user("sunli"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(proposals.get(id).getMarks().isClosed()).isFalse();
  }

  @Test
  void keywordsAreProposedFromTheText() {
    long id = fixture.submitted("linyue").getId();

    assertThat(marking.keywordsFor(id)).isNotEmpty().hasSizeLessThanOrEqualTo(8).contains("校舍");
  }

  /** A case of 林悦 that the director has marked as secret. */
  private long secret() {
    Proposal submitted = fixture.submit("linyue", draft(title));
    mark("sunli", submitted.getId(), new MarksChange(null, null, null, true, null, null));
    feed.catchUp();
    return submitted.getId();
  }

  private long draft(String called) {
    ProposalText text =
        new ProposalText(
            called,
            "城区现有这类设施十二处，启用三十年以上的七处，近年检测多项指标不合格。",
            "维护经费没有固定来源，检测与更换分属两个部门，排期互相等待。",
            List.of("安排专项经费分三年更换", "检测与更换一次排期"));
    return fixture.draft("linyue", DraftContent.of(text)).getId();
  }

  private void mark(String person, long id, MarksChange change) {
    fixture.as(person, () -> marking.change(id, change));
  }

  private void refused(String person, long id, MarksChange change, String code) {
    assertThatThrownBy(() -> mark(person, id, change)).hasMessage(code);
  }

  private int page(String person, long id) throws Exception {
    return answer(person, get("/desk/cases/" + id)).getStatus();
  }

  private int api(String person, long id) throws Exception {
    return answer(person, get("/api/v1/proposals/" + id)).getStatus();
  }

  private int document(String person, long id) throws Exception {
    return answer(person, get("/api/v1/proposals/" + id + "/documents/proposal-sheet.docx"))
        .getStatus();
  }

  private String searched(String person) throws Exception {
    return body(person, get("/api/v1/proposals").param("q", title).param("limit", "100"));
  }

  private String searchedOnDesk(String person) throws Exception {
    return body(person, get("/desk/search").param("q", title))
        .replace("value=\"" + title + "\"", "");
  }

  private String found(String person, String name, String value) throws Exception {
    return body(person, get("/api/v1/proposals").param(name, value).param("limit", "100"));
  }

  private String similar(String person) throws Exception {
    return similar(person, title);
  }

  private String similar(String person, String called) throws Exception {
    return body(
        person,
        get("/api/v1/similar-proposals")
            .param("committee", "ncal")
            .param("title", called)
            .param("limit", "50"));
  }

  private String body(String person, MockHttpServletRequestBuilder request) throws Exception {
    return new String(answer(person, request).getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(user(person))).andReturn().getResponse();
  }
}
