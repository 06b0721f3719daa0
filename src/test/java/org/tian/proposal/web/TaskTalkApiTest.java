package org.tian.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TianTest;
import org.tian.engine.Probe;

/** What colleagues say about a task and put beside it, by API. */
@TianTest
class TaskTalkApiTest {

  private static final String WORDS = "承办科室已核实现场";

  @Autowired private MockMvc mvc;
  @Autowired private Probe probe;

  private String base;

  @BeforeEach
  void startCase() {
    probe.deploy();
    base = "/api/v1/tasks/" + probe.taskOf(probe.start("关于附件" + System.nanoTime() + "的提案"));
  }

  @Test
  void givesWhatWasSaid_toColleaguesAlone() throws Exception {
    mvc.perform(
            post(base + "/comments")
                .contentType("application/json")
                .content("{\"text\":\"请先核实。\"}")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().isCreated());

    mvc.perform(get(base + "/comments").with(user("shishilin")))
        .andExpect(jsonPath("$.items[0].text").value("请先核实。"))
        .andExpect(jsonPath("$.items[0].person").value("chenmin"));
    mvc.perform(get(base + "/comments").with(user("zhaoqiang"))).andExpect(status().isNotFound());
    mvc.perform(
            post(base + "/comments")
                .contentType("application/json")
                .content("{\"text\":\" \"}")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.errors[0].field").value("text"));
  }

  @Test
  void keepsFile_andGivesItBack() throws Exception {
    long file = put("chenmin");

    mvc.perform(get(base + "/files").with(user("shishilin")))
        .andExpect(jsonPath("$[0].name").value("说明.txt"))
        .andExpect(jsonPath("$[0].storedBy").value("chenmin"));
    mvc.perform(get(base + "/files/" + file).with(user("shishilin")))
        .andExpect(content().bytes(WORDS.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesFile_whoseContentIsNotWhatItsNameSays() throws Exception {
    mvc.perform(
            multipart(base + "/files")
                .file(new MockMultipartFile("file", "说明.pdf", null, new byte[] {1, 2, 3}))
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    mvc.perform(get(base + "/files").with(user("chenmin"))).andExpect(jsonPath("$").isEmpty());
  }

  @Test
  void letsOnlyWhoPutItThereTakeItAway() throws Exception {
    long file = put("chenmin");

    mvc.perform(delete(base + "/files/" + file).with(user("shishilin")).with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(get(base + "/files/" + file).with(user("chenmin"))).andExpect(status().isOk());
    mvc.perform(delete(base + "/files/" + file).with(user("chenmin")).with(csrf()))
        .andExpect(status().isNoContent());
    mvc.perform(get(base + "/files/" + file).with(user("chenmin")))
        .andExpect(status().isNotFound());
  }

  @Test
  void hidesFiles_fromStrangers() throws Exception {
    long file = put("chenmin");

    mvc.perform(get(base + "/files/" + file).with(user("zhaoqiang")))
        .andExpect(status().isNotFound());
    mvc.perform(multipart(base + "/files").file(file()).with(user("zhaoqiang")).with(csrf()))
        .andExpect(status().isNotFound());
  }

  private long put(String person) throws Exception {
    String answer =
        mvc.perform(multipart(base + "/files").file(file()).with(user(person)).with(csrf()))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    Number id = JsonPath.read(answer, "$.id");
    assertThat(id).isNotNull();
    return id.longValue();
  }

  private static MockMultipartFile file() {
    return new MockMultipartFile(
        "file", "说明.txt", "text/plain", WORDS.getBytes(StandardCharsets.UTF_8));
  }
}
