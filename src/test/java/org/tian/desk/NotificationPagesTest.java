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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.notification.Notification;
import org.tian.notification.NotificationQuery;
import org.tian.notification.Notifications;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.PersonalNews;

/** Notifications, settings, robots, texts and undelivered messages in the browser and by API. */
@TianTest
class NotificationPagesTest {

  private static final Cookie ENGLISH = new Cookie("tian-lang", "en");

  /** Nobody else in the tests works at these posts. */
  private static final String READER = "shijun";

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Notifications notifications;

  @BeforeEach
  void prepare() {
    organisation.register();
  }

  private Notification tell(String title) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new PersonalNews(
                    "task.transferred",
                    Set.of(READER),
                    null,
                    Map.of("title", title, "task", "起草答复", "by", "蒋楠", "reason", "<b>出差</b>"),
                    "/desk/search")));
    return CurrentActor.as(
        new Actor(READER, "DESK", null),
        () ->
            notifications.list(new NotificationQuery(title, null, false, null, 1)).stream()
                .findFirst()
                .orElseThrow());
  }

  @Test
  void countsUnreadInTheHead_listsThem_andOpensWhatTheyAreAbout() throws Exception {
    Notification told = tell("关于夜间公交的提案");

    mvc.perform(get("/desk/search").with(user(READER)))
        .andExpect(
            content()
                .string(
                    containsString(
                        "class=\"told-link\" href=\"/desk/notifications\" aria-label=\"通知，")));
    mvc.perform(get("/desk/notifications").param("q", "夜间公交").with(user(READER)))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("转办给您：起草答复"),
                        containsString("关于夜间公交的提案"),
                        containsString("&lt;b&gt;出差&lt;/b&gt;"),
                        containsString("/desk/notifications/" + told.id() + "/reading"))));
    mvc.perform(get("/desk/notifications/" + told.id()).with(user(READER)))
        .andExpect(redirectedUrl("/desk/search"));
    mvc.perform(get("/desk/notifications").param("q", "夜间公交").with(user(READER)))
        .andExpect(
            content().string(containsString("/desk/notifications/" + told.id() + "/unreading")));
    mvc.perform(get("/desk/notifications/" + told.id()).with(user("jiangnan")))
        .andExpect(status().isNotFound());
  }

  @Test
  void marksOneAndAll_andComesBackToTheSamePlace() throws Exception {
    Notification told = tell("关于口袋公园的提案");
    String here = "/desk/notifications?kind=OFFICE&unread=true";

    mvc.perform(
            post("/desk/notifications/" + told.id() + "/reading")
                .param("back", here)
                .with(user(READER))
                .with(csrf()))
        .andExpect(redirectedUrl(here));
    mvc.perform(
            post("/desk/notifications/" + told.id() + "/unreading")
                .param("back", "//bad.example")
                .with(user(READER))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/notifications"));
    mvc.perform(post("/desk/notifications/reading").with(user(READER)).with(csrf()))
        .andExpect(redirectedUrl("/desk/notifications"));
    assertThat(notifications.unreadOf(READER)).isZero();
  }

  @Test
  void answersPrograms_withTheOwnOnly() throws Exception {
    Notification told = tell("关于社区食堂的提案");

    mvc.perform(get("/api/v1/notifications").param("q", "社区食堂").with(user(READER)))
        .andExpect(jsonPath("$.items[0].id").value(told.id()))
        .andExpect(jsonPath("$.items[0].kind").value("OFFICE"))
        .andExpect(jsonPath("$.items[0].readAt").doesNotExist());
    mvc.perform(get("/api/v1/notifications/counts").with(user(READER)))
        .andExpect(jsonPath("$.kinds.OFFICE").isNumber());
    mvc.perform(
            post("/api/v1/notifications/" + told.id() + "/read")
                .with(user("jiangnan"))
                .with(csrf()))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("notification.not-found"));
    mvc.perform(
            post("/api/v1/notifications/" + told.id() + "/read").with(user(READER)).with(csrf()))
        .andExpect(status().isNoContent());
    mvc.perform(
            get("/api/v1/notifications")
                .param("q", "社区食堂")
                .param("unread", "true")
                .with(user(READER)))
        .andExpect(jsonPath("$.items").isEmpty());
  }

  @Test
  void keepsSettings_andSaysWhatCannotBeSwitchedOff() throws Exception {
    mvc.perform(get("/desk/preferences").with(user(READER)))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("短信尚未接通"),
                        containsString("shijun@tian.example"),
                        containsString("法定期限已过，不能关闭"),
                        containsString("name=\"CASES.MAIL\""))));
    mvc.perform(
            post("/desk/preferences")
                .param("language", "zh")
                .param("quietFrom", "21:30")
                .param("quietUntil", "06:30")
                .param("digestAt", "08:30")
                .param("OVERDUE.MAIL", "NEVER")
                .with(user(READER))
                .with(csrf()))
        .andExpect(content().string(allOf(containsString("这类通知不能关闭"), containsString("21:30"))));
    mvc.perform(
            post("/desk/preferences")
                .param("language", "zh")
                .param("quietFrom", "21:30")
                .param("quietUntil", "06:30")
                .param("digestAt", "08:30")
                .param("CASES.MAIL", "NEVER")
                .with(user(READER))
                .with(csrf()))
        .andExpect(redirectedUrl("/desk/preferences"));
    mvc.perform(get("/desk/preferences").cookie(ENGLISH).with(user(READER)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("value=\"21:30\""),
                        containsString("SMS is not connected"),
                        containsString("<option value=\"NEVER\" selected>Never</option>"))));
    mvc.perform(
            post("/desk/preferences/test").param("channel", "SMS").with(user(READER)).with(csrf()))
        .andExpect(content().string(containsString("这个渠道还没有接通")));
  }

  @Test
  void keepsRobots_withoutShowingTheirSecretsAgain() throws Exception {
    mvc.perform(
            post("/desk/preferences/robot")
                .param("format", "DINGTALK")
                .param("label", "石军的群")
                .param("address", "https://127.0.0.2/robot/send?access_token=kept-back")
                .with(user(READER))
                .with(csrf()))
        .andExpect(
            content().string(allOf(containsString("通向内部网络"), not(containsString("kept-back")))));
    mvc.perform(
            post("/desk/robots")
                .param("body", bodyOf())
                .param("format", "WECOM")
                .param("label", "值班群")
                .param("address", "http://127.0.0.1/cgi-bin/webhook/send?key=kept-back")
                .param("wanted", "OVERDUE")
                .with(user("jiangnan"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get("/desk/robots").with(user("jiangnan")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("值班群"),
                        containsString("完整地址已保存"),
                        not(containsString("kept-back")))));
    mvc.perform(get("/desk/robots").with(user("linyue"))).andExpect(status().isNotFound());
  }

  @Autowired private org.tian.organisation.Directory directory;

  private String bodyOf() {
    return directory.postsOf("jiangnan").get(0).getBodyCode();
  }

  @Test
  void letsTheOfficeWordTexts_withPreviewAndCheck() throws Exception {
    String page = "/desk/news-texts/news-task-copied-mail-zh";
    mvc.perform(get("/desk/news-texts").with(user("chenmin")))
        .andExpect(content().string(allOf(containsString("抄送"), containsString(page))));
    mvc.perform(get(page).param("committee", "ncal").with(user("chenmin")))
        .andExpect(content().string(containsString("抄送 · 邮件 · 中文")));
    mvc.perform(
            post(page + "/preview")
                .param("committee", "ncal")
                .param("source", "请阅：${title}\r\n${by}抄送")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(content().string(containsString("请阅：关于提升乡镇学校课后服务质量的提案")));
    mvc.perform(
            post(page)
                .param("committee", "ncal")
                .param("source", "请阅\n${\"x\"?new()}")
                .param("note", "试")
                .with(user("chenmin"))
                .with(csrf()))
        .andExpect(content().string(containsString("第 2 行")));
    mvc.perform(get(page).param("committee", "ncal").with(user("zhaoqiang")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void showsUndeliveredMessages_toTheAdministratorAlone() throws Exception {
    mvc.perform(get("/desk/dead-letters").with(user("luoan")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("等待发送")));
    mvc.perform(get("/desk/dead-letters").with(user("chenmin"))).andExpect(status().isNotFound());
    mvc.perform(post("/desk/dead-letters/sending").with(user("luoan")).with(csrf()))
        .andExpect(content().string(containsString("请先选择要重新发送的通知")));
  }
}
