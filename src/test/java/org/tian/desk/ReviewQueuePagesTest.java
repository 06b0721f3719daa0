package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TianTest;
import org.tian.bulk.BulkExecutor;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/** The pages of the review queue, of work in bulk, of categories and of the report. */
@TianTest
class ReviewQueuePagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private CaseFixture fixture;
  @Autowired private WorkItems inbox;
  @Autowired private TaskOperations tasks;
  @Autowired private BulkExecutor executor;
  @Autowired private Proposals proposals;
  @Autowired private PlenarySessions sessions;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void queueShowsTheCase_andLeadsToTheTaskAndBack() throws Exception {
    Proposal proposal = fixture.submitted("linyue");
    String task = taskOf(proposal);

    mvc.perform(get("/desk/review").queryParam("q", proposal.getTitle()).with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(proposal.getTitle()),
                        containsString("/desk/tasks/" + task + "?queue="),
                        containsString("今天"),
                        containsString("受理检查"))));
    mvc.perform(
            get("/desk/tasks/" + task)
                .param("queue", "committee=ncal&age=TODAY")
                .with(user("chenmin")))
        .andExpect(content().string(containsString("/desk/review?committee=ncal&amp;age=TODAY")));
    mvc.perform(
            post("/desk/tasks/" + task + "/claim")
                .param("queue", "committee=ncal")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/tasks/" + task + "?queue=committee%3Dncal"));
    mvc.perform(
            post("/desk/tasks/" + task + "/unclaim")
                .param("queue", "committee=ncal&age=TODAY")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/review?committee=ncal&age=TODAY"));
  }

  @Test
  void completingATask_namesTheNextOfTheSameQueue() throws Exception {
    Proposal done = fixture.submitted("linyue");
    fixture.submitted("guohao");

    String answer =
        mvc.perform(
                post("/desk/tasks/" + taskOf(done) + "/completion")
                    .queryParam("queue", "committee=ncal&stage=Task_CheckAcceptance")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"acceptanceOutcome\": \"ACCEPT\"}")
                    .accept(MediaType.APPLICATION_JSON)
                    .with(user("chenmin"))
                    .with(csrf()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(answer)
        .contains("/desk/review?committee=ncal&stage=Task_CheckAcceptance")
        .contains("\"next\"")
        .contains("stage%3DTask_CheckAcceptance");
  }

  @Test
  void queueIsNotForThoseWithoutAPartInIt() throws Exception {
    mvc.perform(get("/desk/review").with(user("linyue")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(get("/desk/review?committee=nc").with(user("chenmin")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void tellsTheNumberOfSimilarCasesToDecideOn() throws Exception {
    Proposal proposal = fixture.submitted("linyue");

    mvc.perform(get("/desk/review/cases/" + proposal.getId() + "/similar").with(user("chenmin")))
        .andExpect(status().isOk());
    mvc.perform(get("/desk/review/cases/" + proposal.getId() + "/similar").with(user("guohao")))
        .andExpect(status().isNotFound());
  }

  @Test
  void bulkIsShownFirst_thenConfirmed_thenFollowed() throws Exception {
    Proposal one = fixture.submitted("linyue");
    Proposal other = fixture.submitted("guohao");
    Proposal further = fixture.submitted("guohao");
    fixture.as(
        "chenmin", () -> tasks.complete(taskOf(further), Map.of("acceptanceOutcome", "ACCEPT")));
    String selection = taskOf(one) + "," + taskOf(other);

    mvc.perform(
            post("/desk/review/bulk")
                .param("action", "review.acceptance")
                .param("query", "committee=ncal")
                .param("task", taskOf(one), taskOf(other), taskOf(further))
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("可以办理 2 件"),
                        containsString("另有 1 件不能办理"),
                        containsString(further.getTitle()),
                        containsString(selection))));

    String key = UUID.randomUUID().toString();
    String run = start(selection, key);
    assertThat(start(selection, key)).isEqualTo(run);
    mvc.perform(get(run).with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("办理中"), containsString("等待"))));
    executor.workAll();

    mvc.perform(get(run).with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("已办完"), containsString(one.getTitle()))));
    mvc.perform(get("/desk/bulk").with(user("chenmin")))
        .andExpect(content().string(containsString(run)));
    mvc.perform(get(run).with(user("zhaoqiang"))).andExpect(status().isNotFound());
    mvc.perform(get("/desk/bulk").with(user("zhaoqiang")))
        .andExpect(content().string(not(containsString(run + "\""))));
  }

  @Test
  void keepsWhatWasTyped_whenABulkFormIsNotComplete() throws Exception {
    Proposal proposal = fixture.submitted("linyue");

    mvc.perform(
            post("/desk/review/bulk/start")
                .param("action", "review.acceptance")
                .param("query", "committee=ncal")
                .param("tasks", taskOf(proposal))
                .param("key", UUID.randomUUID().toString())
                .param("outcome", "RETURN")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("请写明理由"),
                        containsString("value=\"RETURN\" required checked"))));
  }

  @Test
  void theRestOfARunIsCancelledByAButton() throws Exception {
    String run = start(taskOf(fixture.submitted("linyue")), UUID.randomUUID().toString());

    mvc.perform(post(run + "/cancellation").with(user("chenmin")).with(csrf()))
        .andExpect(redirectedUrl(run));

    mvc.perform(get(run).with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("已中止"), containsString("陈敏"))));
  }

  @Test
  void officeKeepsCategories() throws Exception {
    long session = sessions.of("nc").get(0).getId();
    String office = "/desk/categories/" + session;

    mvc.perform(get("/desk/categories").with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("提案类别"), containsString("社会建设"))));
    mvc.perform(post(office + "/tree").with(user("chenmin")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(get("/desk/categories").with(user("zhaoqiang")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void officeChangesTheCategoryOfACase() throws Exception {
    Proposal proposal = fixture.submitted("linyue");
    String page = "/desk/cases/" + proposal.getId();

    mvc.perform(get(page).with(user("chenmin")))
        .andExpect(content().string(containsString(page + "/category")));
    mvc.perform(get(page).with(user("linyue")))
        .andExpect(content().string(not(containsString(page + "/category"))));
    mvc.perform(
            post(page + "/category")
                .param("category", "SOCIETY.EDUCATION")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(redirectedUrl(page));
    mvc.perform(
            post(page + "/category").param("category", "ECONOMY").with(user("linyue")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());

    assertThat(proposals.get(proposal.getId()).getCategoryName()).isEqualTo("教育");
  }

  @Test
  void reportAndCatalogueAreShownAndDownloaded() throws Exception {
    long session = sessions.current("ncal").orElseThrow().getId();

    mvc.perform(get("/desk/review/report").with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("审查结果"), containsString("下载 Excel"))));
    mvc.perform(get("/desk/review/report?committee=ncal").with(user("linyue")))
        .andExpect(content().string(not(containsString("审查结果"))));
    String base = "/desk/review/report/" + session;
    mvc.perform(get(base + "/review-report.docx").with(user("sunli"))).andExpect(status().isOk());
    mvc.perform(get(base + "/case-catalogue.xlsx").with(user("linyue")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", startsWith("attachment")));
    mvc.perform(get(base + "/review-report.pdf").with(user("linyue")))
        .andExpect(status().isNotFound());
  }

  private String start(String selection, String key) throws Exception {
    return mvc.perform(
            post("/desk/review/bulk/start")
                .param("action", "review.acceptance")
                .param("query", "committee=ncal")
                .param("tasks", selection)
                .param("key", key)
                .param("outcome", "ACCEPT")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/desk/bulk/*"))
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  private String taskOf(Proposal proposal) {
    return inbox.openOf(proposal.getId()).get(0).taskId();
  }
}
