package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TianTest;
import org.tian.engine.Probe;

/** The pages of the inbox: where one comes back to, what is kept, what is done with many. */
@TianTest
class InboxPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private Probe probe;

  private String title;
  private String caseKey;
  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    title = "关于收件箱" + System.nanoTime() + "的提案";
    caseKey = probe.start(title);
    task = probe.taskOf(caseKey);
  }

  @Test
  void carriesTheListAlong_toTheTaskAndBack() throws Exception {
    String list = "list=team&q=" + caseKey + "&sort=-title&held=free";

    mvc.perform(get("/desk?" + list).with(user("chenmin")))
        .andExpect(content().string(containsString(title)))
        .andExpect(content().string(containsString("aria-sort=\"descending\"")))
        .andExpect(content().string(containsString("共找到 1 件")))
        .andExpect(
            content()
                .string(
                    containsString("/desk/tasks/" + task + "?queue=list%3Dteam%26q%3D" + caseKey)));
    mvc.perform(get("/desk/tasks/" + task).param("queue", list).with(user("chenmin")))
        .andExpect(content().string(containsString("回到本组")));
  }

  @Test
  void tellsWhatStandsOnThePage_andWritesItAsAWorkbook() throws Exception {
    mvc.perform(get("/desk/inbox/changes?list=todo&q=" + caseKey).with(user("chenmin")))
        .andExpect(jsonPath("$.tasks[0]").value(task));
    mvc.perform(get("/desk/inbox.xlsx?list=todo&q=" + caseKey).with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    mvc.perform(get("/desk/inbox/load?list=unit").with(user("sunli")))
        .andExpect(content().string(containsString("时长与工作量")))
        .andExpect(content().string(containsString("尚未签领")));
  }

  @Test
  void keepsListUnderAName_andTakesItsDeletionBack() throws Exception {
    mvc.perform(
            post("/desk/inbox/filters")
                .param("name", "我的临近期限")
                .param("query", "list=todo&light=near")
                .with(user("shishilin"))
                .with(csrf()))
        .andExpect(flash().attribute("done", "已保存：我的临近期限"));
    String page =
        mvc.perform(get("/desk").with(user("shishilin")))
            .andExpect(content().string(containsString("我的临近期限")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    String id = page.replaceFirst("(?s).*/desk/inbox/filters/(\\d+)/deletion.*", "$1");
    mvc.perform(
            post("/desk/inbox/filters/" + id + "/deletion")
                .param("query", "list=todo")
                .with(user("shishilin"))
                .with(csrf()))
        .andExpect(
            flash()
                .attribute("undo", "/desk/inbox/filters/" + id + "/restoration?query=list%3Dtodo"));
  }

  @Test
  void saysWhatCannotBeDone_beforeItIsTried() throws Exception {
    mvc.perform(
            post("/desk/inbox/bulk")
                .param("action", "task.claim")
                .param("query", "list=todo")
                .param("task", task)
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(content().string(containsString("可以办理 1 件")))
        .andExpect(content().string(containsString(title)));
    mvc.perform(
            post("/desk/inbox/bulk")
                .param("action", "task.complete")
                .param("query", "list=todo")
                .param("task", task)
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(content().string(containsString("这一步需要逐件填写")));
    mvc.perform(
            post("/desk/inbox/bulk")
                .param("action", "task.claim")
                .param("task", task)
                .with(user("zhaoqiang"))
                .with(csrf()))
        .andExpect(content().string(not(containsString(title))));
  }

  @Test
  void showsCommentsAndFiles_toColleaguesAlone() throws Exception {
    mvc.perform(
            post("/desk/tasks/" + task + "/comments")
                .param("text", "请先与承办科室核实<b>")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(flash().attribute("done", "留言已发表。"));
    mvc.perform(
            multipart("/desk/tasks/" + task + "/files")
                .file(
                    new MockMultipartFile(
                        "file", "说明.txt", "text/plain", "说明".getBytes(StandardCharsets.UTF_8)))
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    String page =
        mvc.perform(get("/desk/tasks/" + task).with(user("shishilin")))
            .andExpect(content().string(containsString("请先与承办科室核实&lt;b&gt;")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("留言与附件");
    mvc.perform(get("/desk/tasks/" + task + "/dossier").with(user("shishilin")))
        .andExpect(content().string(containsString("请先与承办科室核实")));
    mvc.perform(get("/desk/tasks/" + task + "/talk").with(user("zhaoqiang")))
        .andExpect(status().is4xxClientError());
  }

  @Test
  void opensInEnglish_andSaysWhenAListIsEmpty() throws Exception {
    mvc.perform(
            get("/desk?list=copied")
                .with(user("guohao"))
                .cookie(new jakarta.servlet.http.Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Nothing has been copied to you")));
  }
}
