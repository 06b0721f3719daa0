package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.bulk.BulkExecutor;
import org.tian.document.DocumentTemplates;

/** Templates and batches in the browser and over the API, by role. */
@TianTest
class DocumentPagesTest {

  private static final String PAGE = "/desk/document-templates";
  private static final String KIND = "urging-note";

  @Autowired MockMvc mvc;
  @Autowired TestOrganisation organisation;
  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired DocumentTemplates templates;
  @Autowired BulkExecutor executor;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void prepare() {
    organisation.register();
  }

  @AfterEach
  void shippedOnly() {
    jdbc.sql("delete from document_template").update();
    jdbc.sql("delete from document_template_draft").update();
  }

  @Test
  void listNamesEveryKind_inBothLanguages_forOfficeAndDirectorOnly() throws Exception {
    mvc.perform(get(PAGE).with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(containsString("答复函"), containsString("催办单"), containsString("原有模板"))));
    mvc.perform(get(PAGE).with(user("sunli")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Shipped template"), containsString("Request to return"))));
    for (String other : new String[] {"gaoyi", "xuyan", "huangjie"}) {
      mvc.perform(get(PAGE).with(user(other))).andExpect(status().isUnprocessableEntity());
      mvc.perform(get(PAGE + "/" + KIND).param("committee", "ncal").with(user(other)))
          .andExpect(status().isUnprocessableEntity());
      mvc.perform(form("", "x", "y").with(user(other))).andExpect(status().isUnprocessableEntity());
      mvc.perform(form("/preview.pdf", "x", "y").with(user(other)))
          .andExpect(status().isUnprocessableEntity());
    }
  }

  @Test
  void errorIsToldWithItsPlace_andNothingTypedIsLost() throws Exception {
    String broken = shipped().replace("</p>\n<p class=\"addressee\">", "\n<p class=\"addressee\">");

    mvc.perform(form("", broken, "改一处").with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"#source\">第 6 行第 1 列：&lt;p&gt; 没有结束"),
                        containsString("value=\"改一处\""))));
    mvc.perform(get(PAGE + "/" + KIND).param("committee", "ncal").with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("保存的草稿"), containsString("改一处"))));
  }

  @Test
  void previewsAsBothForms_withTheExampleOrACase_withoutSaving() throws Exception {
    mvc.perform(form("/preview.pdf", shipped(), "").with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"));
    mvc.perform(form("/preview.docx", shipped(), "").with(user("chenmin")))
        .andExpect(header().string("Content-Type", startsWith("application/vnd.openxmlformats")));
    mvc.perform(
            form("/preview.pdf", shipped(), "").param("caseNumber", "无此号").with(user("chenmin")))
        .andExpect(content().string(containsString("没有找到案号“无此号”的提案")));
    mvc.perform(form("/preview.exe", shipped(), "").with(user("chenmin")))
        .andExpect(status().isNotFound());
  }

  @Test
  void savesComparesAndGoesBack() throws Exception {
    String own = shipped().replace("提案催办单</p>", "提案办理催办单</p>");
    mvc.perform(form("", own, "改名称").with(user("chenmin")))
        .andExpect(redirectedUrl(PAGE + "?committee=ncal"));

    mvc.perform(get(PAGE).with(user("sunli")))
        .andExpect(
            content()
                .string(
                    allOf(containsString("本会模板"), containsString("改名称"), containsString("陈敏"))));
    mvc.perform(
            get(PAGE + "/" + KIND + "/versions/1").param("committee", "ncal").with(user("sunli")))
        .andExpect(content().string(containsString("<ins>办理</ins>")));
    mvc.perform(
            post(PAGE + "/" + KIND + "/shipped")
                .param("committee", "ncal")
                .param("basedOn", "1")
                .param("shippedNote", "用回原来的")
                .with(csrf())
                .with(user("sunli")))
        .andExpect(redirectedUrl(PAGE + "?committee=ncal"));
    mvc.perform(get(PAGE + "/" + KIND).param("committee", "ncal").with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("恢复原有模板"), containsString("用回原来的"))));
  }

  @Test
  void kindIsAWordOfTheListAndNeverAPath() throws Exception {
    mvc.perform(get(PAGE + "/_letter").param("committee", "ncal").with(user("chenmin")))
        .andExpect(content().string(containsString("没有“_letter”这种文书")));
    long id = cases.filed();
    for (String kind : new String[] {"..%2f..%2fapplication", "_letter", "fields", "layout.css"}) {
      mvc.perform(
              get(java.net.URI.create("/api/v1/proposals/" + id + "/documents/" + kind + ".pdf"))
                  .with(httpBasic("chenmin", TestOrganisation.PASSWORD)))
          .andExpect(status().is4xxClientError());
    }
  }

  @Test
  void batchIsPreviewedBegunAndDownloaded() throws Exception {
    long id = handled.begin("ncal.jyj");
    mvc.perform(
            get("/desk/batch-print")
                .param("kind", "handover")
                .param("cases", String.valueOf(id))
                .with(user("huangjie")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("可以打印 1 件")));
    String run =
        mvc.perform(
                post("/desk/batch-print")
                    .param("kind", "handover")
                    .param("cases", String.valueOf(id))
                    .param("key", "page-" + id)
                    .with(csrf())
                    .with(user("huangjie")))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    executor.workAll();

    String number = run.substring(run.lastIndexOf('/') + 1);
    mvc.perform(get(run).with(user("huangjie")))
        .andExpect(
            content().string(containsString("/api/v1/print-batches/" + number + "/merged.pdf")));
    mvc.perform(
            get("/api/v1/print-batches/" + number + "/merged.pdf")
                .with(httpBasic("huangjie", TestOrganisation.PASSWORD)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"));
    mvc.perform(
            get("/api/v1/print-batches/" + number + "/files.zip")
                .with(httpBasic("xuyan", TestOrganisation.PASSWORD)))
        .andExpect(status().isNotFound());
    mvc.perform(get("/desk/batch-print").with(user(TestCases.PROPOSER)))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(get("/desk/search").with(user(TestCases.PROPOSER)))
        .andExpect(content().string(not(containsString("/desk/batch-print"))));
  }

  @Test
  void batchBeginsOverTheApi_twiceIsOnce() throws Exception {
    long id = handled.begin("ncal.jyj");
    for (int i = 0; i < 2; i++) {
      mvc.perform(
              post("/api/v1/print-batches")
                  .contentType(MediaType.APPLICATION_JSON)
                  .header("Idempotency-Key", "api-" + id)
                  .content("{\"kind\":\"handover\",\"formats\":\"pdf\",\"cases\":[" + id + "]}")
                  .with(httpBasic("chenmin", TestOrganisation.PASSWORD)))
          .andExpect(status().isAccepted())
          .andExpect(jsonPath("$.total").value(1));
    }
    mvc.perform(
            post("/api/v1/print-batches")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"nothing\",\"formats\":\"pdf\",\"cases\":[" + id + "]}")
                .with(httpBasic("chenmin", TestOrganisation.PASSWORD)))
        .andExpect(status().isUnprocessableEntity());
    executor.workAll();
  }

  private String shipped() {
    return templates.shippedSource(KIND);
  }

  private static MockHttpServletRequestBuilder form(String path, String source, String note) {
    return post(PAGE + "/" + KIND + path)
        .param("committee", "ncal")
        .param("source", source)
        .param("note", note)
        .param("basedOn", "0")
        .with(csrf());
  }
}
