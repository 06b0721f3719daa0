package org.tian.assignment.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tian.assignment.endorsement.EndorsementFixture.CPPCC_LEADER;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTY_LEADER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.assignment.endorsement.EndorsementFixture;

/** The calls about endorsement as their callers meet them (BJ-1). */
@TianTest
class EndorsementApiTest {

  @Autowired private MockMvc mvc;
  @Autowired private EndorsementFixture fixture;

  @Test
  void tellsWhatTheLeadersSaid() throws Exception {
    long id = fixture.signed();
    fixture.sendBack(id, CPPCC_LEADER, "请补充数据。");

    call("chenmin", get(url(id)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].status").value("RUNNING"))
        .andExpect(jsonPath("$[0].turn").value("SIGN"))
        .andExpect(jsonPath("$[0].comments", hasSize(2)))
        .andExpect(jsonPath("$[0].comments[0].standing").value(false))
        .andExpect(jsonPath("$[0].comments[1].passed").value(false))
        .andExpect(jsonPath("$[0].comments[1].post").value("安澜市政协副主席"))
        .andExpect(jsonPath("$[0].comments[1].text").value("请补充数据。"));
    call("liumei", get(url(id))).andExpect(jsonPath("$[0].comments", hasSize(1)));
    call("xiejin", get(url(id)))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("case.not-found"));
  }

  @Test
  void signsByHand_thenCompletesTheTask() throws Exception {
    long id = fixture.asked();
    String task = "/api/v1/tasks/" + fixture.taskOf(id, PARTY_LEADER).taskId();
    byte[] stroke = EndorsementFixture.picture(300, 100, "png");

    sign("caojun", task, stroke)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("task.gone"));
    sign(PARTY_LEADER, task, "GIF89a".getBytes())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("signature.not-png"))
        .andExpect(jsonPath("$.errors[0].field").value("signature"));
    sign(PARTY_LEADER, task, stroke).andExpect(status().isNoContent());
    call(
            PARTY_LEADER,
            post(task + "/completion")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"endorsementOutcome\":\"PASS\",\"endorsementComment\":\"同意\"}"))
        .andExpect(status().is2xxSuccessful());

    call("chenmin", get(url(id)))
        .andExpect(jsonPath("$[0].turn").value("READ"))
        .andExpect(jsonPath("$[0].comments[0].signedByHand").value(true));
  }

  private ResultActions sign(String person, String task, byte[] picture) throws Exception {
    return call(person, put(task + "/signature").contentType(MediaType.IMAGE_PNG).content(picture));
  }

  private static String url(long id) {
    return "/api/v1/proposals/" + id + "/endorsement";
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(user(person)).with(csrf()));
  }
}
