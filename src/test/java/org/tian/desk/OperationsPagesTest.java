package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.engine.AsPerson;
import org.tian.engine.office.Copies;
import org.tian.engine.office.CopyView;
import org.tian.engine.office.Transfers;
import org.tian.engine.office.Urgings;

/** What the operations component gets from the server, and the pages around it. */
@TianTest
class OperationsPagesTest {

  private static final String UNIT = "ncal.jyj";
  private static final Path SCRIPTS = Path.of("src/main/frontend/src/js");
  private static final Path PLUGINS =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/tian");
  private static final Pattern KEY = Pattern.compile("[`'\"](operations\\.[a-z][a-zA-Z.-]*)['\"]");
  private static final Pattern KEY_PREFIX = Pattern.compile("`(operations\\.[a-z.-]+\\.)\\$\\{");

  @Autowired private MockMvc mvc;
  @Autowired private HandledCases handled;
  @Autowired private TestCases cases;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestOrganisation organisation;
  @Autowired private OperationsTexts texts;
  @Autowired private AsPerson asPerson;
  @Autowired private Transfers transfers;
  @Autowired private Copies copies;
  @Autowired private Urgings urgings;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @Test
  void componentIsToldWhoseSessionItIs_inTheReadersLanguage() throws Exception {
    mvc.perform(get("/desk/operations").with(user("xuyan")).cookie(chinese()))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.person").value("xuyan"))
        .andExpect(jsonPath("$.token").isNotEmpty())
        .andExpect(jsonPath("$.limits.most").value(1000))
        .andExpect(jsonPath("$.script").value(containsString("/assets/operations-")))
        .andExpect(jsonPath("$.texts['operations.title']").value("办理操作"));
    mvc.perform(get("/desk/operations").with(user("xuyan")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(jsonPath("$.texts['operations.title']").value("Operations"));
  }

  @Test
  void everyTextThatAScriptAsksFor_isSent() throws IOException {
    Set<String> sent = texts.all().keySet();
    for (Path script : scripts()) {
      String source = Files.readString(script);
      assertThat(matches(KEY, source)).as(script.toString()).isSubsetOf(sent);
      assertThat(matches(KEY_PREFIX, source))
          .as(script.toString())
          .allMatch(prefix -> sent.stream().anyMatch(key -> key.startsWith(prefix)));
    }
  }

  @Test
  void processAdministratorFindsOpenStepsByNumber_andNobodyElse() throws Exception {
    long id = handled.begin(UNIT);
    String task = signFor(id);
    String number = cases.keyOf(id);
    jdbc.sql(
            "insert into org_post (person_id, body_code, role_code, title, valid_from)"
                + " values ('xueshuhua', 'ncal', 'PROCADMIN', '流程管理员', date '2026-01-01')")
        .update();
    try {
      page("xueshuhua", "/desk/open-steps?number=" + number)
          .andExpect(status().isOk())
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("签收提案"),
                          containsString("/desk/tasks/" + task + "/operations"))));
      page("xueshuhua", "/desk/open-steps?number=0000")
          .andExpect(content().string(containsString("没有找到“0000”")));
    } finally {
      jdbc.sql("delete from org_post where person_id = 'xueshuhua' and role_code = 'PROCADMIN'")
          .update();
    }
    page("chenmin", "/desk/open-steps?number=" + number).andExpect(status().isNotFound());
    page("fanliu", "/desk/tasks/" + task + "/operations")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/desk/cases/" + id))));
  }

  @Test
  void pageOpensToWhoMayUrge_butNotToStrangers() throws Exception {
    String task = signFor(handled.begin(UNIT));

    page("chenmin", "/desk/tasks/" + task + "/operations")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("data-operations=\"" + task),
                        containsString("安澜市教育局"),
                        not(containsString("/desk/tasks/" + task + "\"")))));
    page("xuyan", "/desk/tasks/" + task + "/operations")
        .andExpect(content().string(containsString("href=\"/desk/tasks/" + task + "\"")));
    page("jiangnan", "/desk/tasks/" + task + "/operations")
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(not(containsString("data-operations"))));
  }

  @Test
  void casePageLeadsToIt_whereTheReaderHasASay() throws Exception {
    long id = handled.begin(UNIT);
    String operations = "/desk/tasks/" + signFor(id) + "/operations";

    page("chenmin", "/desk/cases/" + id).andExpect(content().string(containsString(operations)));
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(not(containsString(operations))));
  }

  @Test
  void copyStandsOnTheCasePage_untilAndAfterTheReceipt() throws Exception {
    long id = handled.begin(UNIT);
    String task = signFor(id);
    asPerson.run("xuyan", () -> copies.send(task, List.of("gaofeng"), "请阅知，后续由您核稿。"));
    CopyView copy = asPerson.call("xuyan", () -> copies.ofTask(task)).get(0);
    String receipt = "/desk/copies/" + copy.id() + "/receipt";

    page("gaofeng", "/desk/cases/" + id)
        .andExpect(content().string(allOf(containsString("请阅知，后续由您核稿。"), containsString(receipt))));
    mvc.perform(post(receipt).with(user("heping")).with(csrf()))
        .andExpect(status().is4xxClientError());
    mvc.perform(post(receipt).with(user("gaofeng")).with(csrf()))
        .andExpect(redirectedUrl("/desk/cases/" + id));

    page("gaofeng", "/desk/cases/" + id)
        .andExpect(content().string(allOf(containsString("已阅 "), not(containsString(receipt)))));
  }

  @Test
  void historySaysInWordsWhatWasDone_toThoseItConcerns() throws Exception {
    String task = signFor(handled.begin(UNIT));
    asPerson.run("chenmin", () -> urgings.urge(task, "期限将至，请抓紧签收。"));
    asPerson.run("xuyan", () -> transfers.transfer(task, "gaofeng", "本人外出，请代办。"));
    String history = "/api/v1/tasks/" + task + "/operations/history";

    mvc.perform(
            get(history).with(httpBasic("gaofeng", TestOrganisation.PASSWORD)).cookie(chinese()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(2))
        .andExpect(jsonPath("$[0].name").value("催办"))
        .andExpect(jsonPath("$[0].by").value("陈敏"))
        .andExpect(jsonPath("$[1].name").value("转办"))
        .andExpect(jsonPath("$[1].step").value("签收提案"))
        .andExpect(jsonPath("$[1].target").value("高峰"))
        .andExpect(jsonPath("$[1].reason").value("本人外出，请代办。"));
    mvc.perform(get(history).with(httpBasic("jiangnan", TestOrganisation.PASSWORD)))
        .andExpect(status().isNotFound());
  }

  private ResultActions page(String person, String path) throws Exception {
    return mvc.perform(get(path).with(user(person)).cookie(chinese()));
  }

  private static Cookie chinese() {
    return new Cookie("tian-lang", "zh");
  }

  private String signFor(long id) {
    return handled.waiting(id, "Task_SignForProposal", UNIT).orElseThrow().taskId();
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> pages = Files.walk(SCRIPTS);
        Stream<Path> plugins = Files.walk(PLUGINS)) {
      return Stream.concat(pages, plugins).filter(Files::isRegularFile).toList();
    }
  }

  private static Set<String> matches(Pattern pattern, String source) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(source);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
