package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.engine.Probe;

/** Pages and API of deputies, leavers, vacant posts and phrases. */
@TianTest
class StaffingPagesTest {

  private static final String PERSON = "panlin";
  private static final String HEAD = "jiangnan";

  @Autowired private MockMvc mvc;
  @Autowired private Probe probe;

  @BeforeEach
  void register() {
    probe.deploy();
  }

  @Test
  void namesEndsAndResumesADeputy() throws Exception {
    read(PERSON, "/desk/deputies")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("指定代理人"),
                        containsString("value=\"" + HEAD + "\""),
                        not(containsString("/desk/leavers")),
                        not(containsString("style=")))));

    send(PERSON, post("/desk/deputies").param("deputy", HEAD).param("kinds", "co-opinion"))
        .andExpect(redirectedUrl("/desk/deputies"))
        .andExpect(flash().attribute("done", containsString("代理")));

    String page = page(PERSON, "/desk/deputies");
    assertThat(page).contains("代理中", "会办意见");
    String end = first(page, "action=\"(/desk/deputies/\\d+/end)\"");
    assertThat(page(HEAD, "/desk/deputies")).contains(end, "离任移交", "岗位空缺");
    send(PERSON, post("/desk/deputies").param("deputy", HEAD).param("until", "2020-01-01"))
        .andExpect(
            content()
                .string(
                    allOf(containsString("结束日期不能早于开始日期"), containsString("value=\"2020-01-01\""))));

    send(PERSON, post(end)).andExpect(redirectedUrl("/desk/deputies"));
    assertThat(page(PERSON, "/desk/deputies")).contains("已结束", end.replace("/end", "/undo"));
    send(PERSON, post(end.replace("/end", "/undo"))).andExpect(redirectedUrl("/desk/deputies"));
    send(HEAD, post(end)).andExpect(redirectedUrl("/desk/deputies"));
    mvc.perform(as(PERSON, get("/desk/deputies")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Name a deputy")));
  }

  @Test
  void servesDeputiesToPrograms() throws Exception {
    String body = "{\"deputy\":\"" + HEAD + "\",\"kinds\":[\"unit-planning\"],\"until\":null}";
    String made =
        send(PERSON, post("/api/v1/deputies").contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    String id = first(made, "\"id\":(\\d+)");

    send(PERSON, post("/api/v1/deputies").contentType(MediaType.APPLICATION_JSON).content(body))
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("deputy.overlap")));
    read(HEAD, "/api/v1/deputies?list=standing-in")
        .andExpect(content().string(containsString("\"id\":" + id)));
    send("heping", post("/api/v1/deputies/" + id + "/end")).andExpect(status().isNotFound());
    send(PERSON, post("/api/v1/deputies/" + id + "/end")).andExpect(status().isOk());
    mvc.perform(get("/api/v1/deputies")).andExpect(status().isUnauthorized());
  }

  @Test
  void keepsPhrases_withSearchAndUndo() throws Exception {
    send(PERSON, post("/desk/phrases").param("kind", "OPINION").param("words", "<b>已会同现场踏勘</b>。"))
        .andExpect(redirectedUrl("/desk/phrases"));
    String page = page(PERSON, "/desk/phrases?q=现场踏勘");
    assertThat(page).contains("&lt;b&gt;已会同现场踏勘").doesNotContain("<b>已会同");
    assertThat(page(PERSON, "/desk/phrases?q=没有这样的话")).contains("没有找到这样的常用语");
    assertThat(page(HEAD, "/desk/phrases")).doesNotContain("已会同现场踏勘");

    String delete = first(page, "action=\"(/desk/phrases/\\d+/deletion)\"");
    send(PERSON, post(delete)).andExpect(flash().attributeExists("deleted"));
    assertThat(page(PERSON, "/desk/phrases")).doesNotContain("已会同现场踏勘");
    send(PERSON, post(delete.replace("/deletion", "/restoration")));
    read(PERSON, "/api/v1/phrases").andExpect(content().string(containsString("已会同现场踏勘")));
    send(PERSON, post("/desk/phrases").param("kind", "OPINION").param("words", " "))
        .andExpect(content().string(containsString("请填写常用语")));
  }

  @Test
  void showsLeaversAndVacanciesToWhoLooksAfterTheBody() throws Exception {
    read(HEAD, "/desk/leavers").andExpect(content().string(containsString(PERSON)));
    read(HEAD, "/desk/leavers/" + PERSON)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("离任移交")));
    read(PERSON, "/desk/leavers/" + HEAD)
        .andExpect(content().string(containsString("您不能为此人办理离任移交")));
    read(HEAD, "/desk/vacancies").andExpect(status().isOk());
  }

  private ResultActions read(String person, String path) throws Exception {
    return mvc.perform(as(person, get(path)));
  }

  private String page(String person, String path) throws Exception {
    return read(person, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private ResultActions send(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(as(person, request).with(csrf()));
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
