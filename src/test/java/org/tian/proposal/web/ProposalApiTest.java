package org.tian.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.proposal.CaseContract;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;

/** The API of proposals as its callers meet it, strangers among them. */
@TianTest
class ProposalApiTest extends CaseContract {

  private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;

  @Test
  void createsChangesAndSubmits() throws Exception {
    String title = CaseFixture.freshTitle();
    ResultActions created =
        call("linyue", post("/api/v1/proposals"), Map.of("committee", "ncal", "title", title))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.status").value("DRAFT"))
            .andExpect(jsonPath("$.proposer.name").value("林悦"));
    String place = header(created, HttpHeaders.LOCATION);

    ResultActions changed =
        call(
                "linyue",
                put(place).header(HttpHeaders.IF_MATCH, header(created, HttpHeaders.ETAG)),
                body(CaseFixture.text(title)))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.suggestions[*].text", hasSize(2)));
    call("linyue", post(place + "/submission"), Map.of())
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("SUBMITTED"))
        .andExpect(jsonPath("$.flowNumber", containsString("NCAL-12-5-")));

    assertThat(header(changed, HttpHeaders.ETAG)).isNotEqualTo(header(created, HttpHeaders.ETAG));
    call("chenmin", get(place)).andExpect(status().isOk());
  }

  @Test
  void tellsEveryReasonWithItsField_inTheCallersLanguage() throws Exception {
    Proposal draft = fixture.draft("linyue", unfit());

    call("linyue", post("/api/v1/proposals/{id}/submission", draft.getId()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(PROBLEM))
        .andExpect(jsonPath("$.errors[*].field", hasItem("situation")))
        .andExpect(jsonPath("$.errors[*].message", hasItem("请填写案由。")));
    call(
            "linyue",
            post("/api/v1/proposals/{id}/submission", draft.getId())
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
        .andExpect(jsonPath("$.errors[*].message", hasItem("Enter a title.")));
  }

  @Test
  void refusesLateChange_keepingWhatIsStored() throws Exception {
    Proposal draft = fixture.draft("linyue");
    Map<String, Object> body = body(CaseFixture.text("迟到的改动"));

    call("linyue", put("/api/v1/proposals/{id}", draft.getId()).header("If-Match", "\"99\""), body)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("proposal.changed-elsewhere"));
    call("linyue", put("/api/v1/proposals/{id}", draft.getId()), body)
        .andExpect(status().isBadRequest());

    call("linyue", get("/api/v1/proposals/{id}", draft.getId()))
        .andExpect(jsonPath("$.title").value(draft.getTitle()));
  }

  @Test
  void showsStrangersNothing_noMatterWhatTheyTry() throws Exception {
    Proposal submitted = fixture.submitted("linyue");
    String place = "/api/v1/proposals/" + submitted.getId();

    for (String stranger : List.of("guohao", "xuyan", "fangyuankai")) {
      call(stranger, get(place))
          .andExpect(status().isNotFound())
          .andExpect(jsonPath("$.code").value("case.not-found"));
      call(stranger, post(place + "/withdrawal"), Map.of("reason", "代撤"))
          .andExpect(status().isNotFound());
      call(stranger, get("/api/v1/proposals").param("q", submitted.getFlowNo()))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.items", hasSize(0)));
    }
    call("linyue", get("/api/v1/proposals/999999999"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("case.not-found"));
    mvc.perform(get(place)).andExpect(status().isUnauthorized());
  }

  @Test
  void letsReadersOnlyRead() throws Exception {
    Proposal submitted = fixture.submitted("linyue");

    call(
            "chenmin",
            post("/api/v1/proposals/{id}/withdrawal", submitted.getId()),
            Map.of("reason", "代撤"))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("proposal.not-yours"));
  }

  @Test
  void givesSameDraft_whenCalledTwiceWithOneKey() throws Exception {
    Map<String, Object> body = Map.of("committee", "ncal", "title", "重复调用");

    String first =
        header(
            call("linyue", post("/api/v1/proposals").header("Idempotency-Key", "api-1"), body),
            HttpHeaders.LOCATION);
    String second =
        header(
            call("linyue", post("/api/v1/proposals").header("Idempotency-Key", "api-1"), body),
            HttpHeaders.LOCATION);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void invitesSignsAndDeclines_onceForAKey() throws Exception {
    Proposal draft = fixture.draft("linyue", joint());
    String place = "/api/v1/proposals/" + draft.getId();
    String key = "invite-" + draft.getId();
    Map<String, Object> invitation = Map.of("invite", List.of("guohao", "zhouwei"));

    for (int i = 0; i < 2; i++) {
      call("linyue", post(place + "/co-signatures").header("Idempotency-Key", key), invitation)
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.coSigners[*].state", contains("PENDING", "PENDING")))
          .andExpect(jsonPath("$.coSigners[0].answerBy").exists());
    }
    call("guohao", post(place + "/co-signatures"), Map.of("answer", "ACCEPT", "opinion", "同意"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.coSigners[*].state", contains("SIGNED")));
    call("zhouwei", post(place + "/co-signatures"), Map.of("answer", "DECLINE", "opinion", "另有"))
        .andExpect(status().isOk());

    call("linyue", get(place))
        .andExpect(jsonPath("$.coSigners[0].name").value("郭浩"))
        .andExpect(jsonPath("$.coSigners[*].state", contains("SIGNED", "DECLINED")))
        .andExpect(jsonPath("$.coSigners[1].opinion").value("另有"));
    call("guohao", get(place)).andExpect(jsonPath("$.coSigners[*].state", contains("SIGNED")));
  }

  @Test
  void refusesCoSigning_withTheReason() throws Exception {
    Proposal draft = fixture.draft("linyue", joint());
    String place = "/api/v1/proposals/" + draft.getId();

    call("linyue", post(place + "/co-signatures"), Map.of("invite", List.of("linyue")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(PROBLEM))
        .andExpect(jsonPath("$.code").value("proposal.co-signer-is-lead"));
    call("linyue", post(place + "/co-signatures"), Map.of("invite", List.of("guohao", "xuyan")))
        .andExpect(jsonPath("$.code").value("proposal.co-signer-not-a-member"));
    call("linyue", get(place)).andExpect(jsonPath("$.coSigners", hasSize(0)));
    call("linyue", post(place + "/co-signatures"), Map.of())
        .andExpect(jsonPath("$.code").value("proposal.co-signature-what"));
    call("zhouwei", post(place + "/co-signatures"), Map.of("answer", "ACCEPT"))
        .andExpect(status().isNotFound());
    call("guohao", post(place + "/co-signatures"), Map.of("answer", "PERHAPS"))
        .andExpect(status().isBadRequest());
    call("linyue", post(place + "/submission"), Map.of())
        .andExpect(jsonPath("$.code").value("proposal.joint-too-few"));
    call("linyue", post(place + "/submission"), Map.of("asIndividual", true))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.kind").value("INDIVIDUAL"));
  }

  @Test
  void refusesBadBodies_withoutKeepingAnything() throws Exception {
    call("linyue", post("/api/v1/proposals"), Map.of("committee", "不是代码"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field", contains("committee")));
    call("linyue", post("/api/v1/proposals"), Map.of("committee", "meiyou"))
        .andExpect(status().isUnprocessableEntity());
    call("xuyan", post("/api/v1/proposals"), Map.of("committee", "ncal"))
        .andExpect(jsonPath("$.code").value("proposal.not-qualified"));
    call("linyue", get("/api/v1/proposals").param("status", "NO_SUCH"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void pagesThroughASearch() throws Exception {
    String mark = "翻页" + System.nanoTime();
    for (int i = 0; i < 3; i++) {
      fixture.draft("linyue", DraftContent.of(new ProposalText(mark + i, "", "", List.of())));
    }

    String first =
        call("linyue", get("/api/v1/proposals").param("q", mark).param("limit", "2"))
            .andExpect(jsonPath("$.items[*].title", contains(mark + 2, mark + 1)))
            .andReturn()
            .getResponse()
            .getContentAsString();

    call(
            "linyue",
            get("/api/v1/proposals")
                .param("q", mark)
                .param("limit", "2")
                .param("after", json.readTree(first).get("next").asText()))
        .andExpect(jsonPath("$.items[*].title", contains(mark + 0)))
        .andExpect(jsonPath("$.next").doesNotExist());
  }

  @Test
  void deletesDraft_forItsAuthorOnly() throws Exception {
    Proposal draft = fixture.draft("linyue");

    call("guohao", delete("/api/v1/proposals/{id}", draft.getId()))
        .andExpect(status().isNotFound());
    call("linyue", delete("/api/v1/proposals/{id}", draft.getId()))
        .andExpect(status().isNoContent());
    call("linyue", get("/api/v1/proposals/{id}", draft.getId())).andExpect(status().isNotFound());
  }

  @Test
  void listsCommitteesAndUnits() throws Exception {
    call("linyue", get("/api/v1/committees"))
        .andExpect(jsonPath("$[?(@.code == 'ncalqh')].parent", contains("ncal")));
    call("linyue", get("/api/v1/units").param("committee", "ncal"))
        .andExpect(jsonPath("$[?(@.code == 'ncal.jyj')].name", contains("安澜市教育局")))
        .andExpect(jsonPath("$[?(@.code == 'ncal.jyj')].functions", hasSize(1)));
    call("linyue", get("/api/v1/units").param("committee", "meiyou"))
        .andExpect(jsonPath("$.code").value("committee.unknown"));
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }

  private ResultActions call(
      String person, MockHttpServletRequestBuilder request, Map<String, ?> body) throws Exception {
    return call(
        person,
        request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)));
  }

  private static String header(ResultActions result, String name) {
    return result.andReturn().getResponse().getHeader(name);
  }

  private static Map<String, Object> body(ProposalText text) {
    return Map.of(
        "title", text.title(),
        "situation", text.situation(),
        "analysis", text.analysis(),
        "suggestions", text.suggestions());
  }

  private static DraftContent unfit() {
    return DraftContent.of(new ProposalText("", "短", "", List.of()));
  }

  private static DraftContent joint() {
    return new DraftContent(
        ProposalKind.JOINT,
        null,
        CaseFixture.text(CaseFixture.freshTitle()),
        List.of(),
        true,
        true);
  }
}
