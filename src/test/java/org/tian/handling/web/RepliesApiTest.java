package org.tian.handling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.handling.Replies;
import org.tian.handling.ReplyDrafting;
import org.tian.organisation.UnitKind;
import org.tian.shared.web.Idempotency;

/** Replies, deliveries and receipts as programs read and sign them; drafts never leak. */
@TianTest
class RepliesApiTest {

  @Autowired MockMvc mvc;
  @Autowired TestCases cases;
  @Autowired TestReplies test;
  @Autowired Replies replies;
  @Autowired ReplyDrafting drafting;
  @Autowired HandingOffices offices;

  @Test
  void givesSentRepliesWithTheirAnswers_toThoseWhoMaySeeTheCase() throws Exception {
    long id = answered();
    long reply = replies.ofProposal(id).get(0).getId();

    as(TestCases.PROPOSER, get("/api/v1/proposals/" + id + "/replies"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].resultCode").value("B"))
        .andExpect(jsonPath("$[0].resultClass").value("PLANNED"))
        .andExpect(jsonPath("$[0].items[1].number").value(2))
        .andExpect(jsonPath("$[0].items[1].suggestion").value("错峰放学。"))
        .andExpect(jsonPath("$[0].items[1].doneBy").value(test.promisedDay().toString()))
        .andExpect(jsonPath("$[0].items[0].doneBy").doesNotExist());
    as("chenmin", get("/api/v1/replies/" + reply)).andExpect(status().isOk());
    as("guohao", get("/api/v1/replies/" + reply)).andExpect(status().isNotFound());
    as("guohao", get("/api/v1/proposals/" + id + "/replies")).andExpect(status().isNotFound());
  }

  @Test
  void neverGivesADraft_notEvenToItsWriter() throws Exception {
    UnitTask task = cases.signedFor(cases.filed(), "ncal.jyj");
    test.handIn(task, test.form());
    long draft = drafting.draftOf(task.getId()).orElseThrow().getId();

    for (String reader : new String[] {"xuyan", "chenmin", TestCases.PROPOSER}) {
      as(reader, get("/api/v1/replies/" + draft))
          .andExpect(status().isNotFound())
          .andExpect(jsonPath("$.code").value("case.not-found"));
      as(reader, get("/api/v1/replies/" + draft + "/deliveries")).andExpect(status().isNotFound());
    }
    as(TestCases.PROPOSER, get("/api/v1/proposals/" + task.getProposalId() + "/replies"))
        .andExpect(jsonPath("$", hasSize(0)));
  }

  @Test
  void signsTheReceipt_once_forThoseItWentTo() throws Exception {
    long reply = replies.ofProposal(answered()).get(0).getId();
    String url = "/api/v1/replies/" + reply + "/receipt";
    MockHttpServletRequestBuilder signing =
        post(url)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"note\":\"收到。\"}")
            .header(Idempotency.HEADER, "receipt-" + reply);

    as("xuyan", post(url))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("receipt.not-yours"));
    as("guohao", post(url)).andExpect(status().isNotFound());
    String first =
        as(TestCases.PROPOSER, signing)
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.signed[0].note").value("收到。"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(as(TestCases.PROPOSER, signing).andReturn().getResponse().getContentAsString())
        .isEqualTo(first);
    as(TestCases.PROPOSER, post(url))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("handling.receipt-signed-before"));
    as("xuyan", get("/api/v1/replies/" + reply + "/deliveries"))
        .andExpect(jsonPath("$[0].receiptBy").value(TestCases.PROPOSER));
  }

  @Test
  void showsDeliveriesToUnitAndOffices_theOwnToOthers() throws Exception {
    long id = cases.filed();
    long merged = cases.filedBy("linyue", null);
    cases.merge(merged, id);
    appoint(id);
    test.answer(cases.handedOver(id, "ncal.jyj").get(0));
    long reply = replies.ofProposal(id).get(0).getId();
    String url = "/api/v1/replies/" + reply + "/deliveries";

    for (String reader : new String[] {"xuyan", "huangjie", "chenmin"}) {
      as(reader, get(url)).andExpect(jsonPath("$", hasSize(4)));
    }
    as("linyue", get(url))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].proposalId").value(merged));
    as("linyue", get("/api/v1/proposals/" + merged + "/replies"))
        .andExpect(jsonPath("$[0].id").value(reply));
  }

  @Test
  void setsTheNumber_forTheHandingOfficeAlone() throws Exception {
    long id = cases.filed();
    appoint(id);
    UnitTask task = cases.signedFor(id, "ncal.jyj");
    test.handIn(task, test.form());
    String number = "{\"number\":\"教复〔2026〕特%d号\",\"reason\":\"补登\"}".formatted(id);

    as("xuyan", numbering(task.getId(), number))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("reply-number.not-yours"));
    as("huangjie", numbering(task.getId(), number)).andExpect(status().isOk());
    as("huangjie", numbering(task.getId(), "{\"number\":\"\",\"reason\":\"\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("letterNumber"))
        .andExpect(jsonPath("$.errors[1].field").value("numberReason"));
    as("huangjie", numbering(999999999, number)).andExpect(status().isNotFound());
  }

  private static MockHttpServletRequestBuilder numbering(long task, String json) {
    return put("/api/v1/unit-tasks/" + task + "/letter-number")
        .contentType(MediaType.APPLICATION_JSON)
        .content(json);
  }

  private long answered() {
    long id = cases.filed();
    appoint(id);
    test.answer(cases.handedOver(id, "ncal.jyj").get(0));
    return id;
  }

  private void appoint(long id) {
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
  }

  private ResultActions as(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
