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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.proposal.CaseFixture;
import org.tian.review.ReviewWay;
import org.tian.review.ReviewWays;
import org.tian.rulebook.Rule;
import org.tian.rulebook.RuleBook;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** The rule book of a committee in the browser. */
@TianTest
class SettingsPagesTest {

  private static final String PAGE = "/desk/settings";

  @Autowired private MockMvc mvc;
  @Autowired private CaseFixture fixture;
  @Autowired private RuleBook book;
  @Autowired private ReviewWays ways;
  @Autowired private CommitteeSettings settings;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @AfterEach
  void reset() {
    List.of(CommitteeSetting.RECYCLE_DAYS, CommitteeSetting.REVIEW_IDLE_DAYS)
        .forEach(one -> settings.set("ncal", one.name(), one.defaultValue()));
  }

  @Test
  void showsEveryRuleWithMeaningDefaultAndRange_inBothLanguages() throws Exception {
    String chinese =
        mvc.perform(get(PAGE).with(user("chenmin")))
            .andExpect(status().isOk())
            .andExpect(
                content()
                    .string(
                        allOf(
                            containsString("回收站保留"),
                            containsString("1–365 天"),
                            containsString("会议期间答复联名邀请"),
                            containsString("/desk/review/groups?committee=ncal"),
                            containsString("/desk/sessions?committee=ncal"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    for (Rule rule : book.rules()) {
      assertThat(chinese)
          .contains("id=\"rule-" + rule.code() + "\"")
          .doesNotContain(rule.nameKey() + "<");
    }
    mvc.perform(get(PAGE).with(user("sunli")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(
            content()
                .string(allOf(containsString("Rule book"), containsString("Days in the recycle"))));
    mvc.perform(get(PAGE).param("q", "回收站").with(user("chenmin")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("id=\"rule-RECYCLE_DAYS\""),
                        not(containsString("id=\"rule-RATING_RULE\"")))));
  }

  @Test
  void changesWithAReason_andTellsWhoChangedWhat() throws Exception {
    mvc.perform(get(PAGE + "/RECYCLE_DAYS").param("committee", "ncal").with(user("chenmin")))
        .andExpect(content().string(containsString("name=\"before\" value=\"30\"")));

    mvc.perform(change("30", "45", "依据主席会议决定").with(user("chenmin")))
        .andExpect(redirectedUrl(PAGE + "?committee=ncal"));

    mvc.perform(get(PAGE).with(user("sunli")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("<b>45 天</b>"),
                        containsString("30 天</td>"),
                        containsString("依据主席会议决定"),
                        containsString("陈敏"))));
  }

  @Test
  void changesALimitOfTime_byNumberAndUnit() throws Exception {
    String url = PAGE + "/DEADLINE_RATING";
    mvc.perform(get(url).param("committee", "ncal").with(user("chenmin")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("评价答复"),
                        containsString("value=\"15\""),
                        containsString("<option value=\"wd\" selected>个工作日"))));

    mvc.perform(limit(url, "20", "d").with(user("chenmin")))
        .andExpect(redirectedUrl(PAGE + "?committee=ncal"));
    mvc.perform(get(PAGE).with(user("sunli")))
        .andExpect(content().string(containsString("<b>20天</b>")));
    mvc.perform(limit(url, "400", "d").with(user("chenmin")))
        .andExpect(
            content().string(allOf(containsString("须是整数"), containsString("value=\"400\""))));
    mvc.perform(limit(PAGE + "/DEADLINE_NONE", "3", "d").with(user("chenmin")))
        .andExpect(status().isNotFound());
    settings.set("ncal", "DEADLINE_RATING", "15wd");
  }

  private MockHttpServletRequestBuilder limit(String url, String number, String unit) {
    return post(url)
        .param("committee", "ncal")
        .param("before", number.equals("400") ? "20d" : "15wd")
        .param("value", number)
        .param("unit", unit)
        .param("reason", "本地办法规定")
        .with(csrf());
  }

  @Test
  void namesFieldAndRule_whenItRefuses_andKeepsWhatWasTyped() throws Exception {
    mvc.perform(change("30", "400", "").with(user("chenmin")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"#value\">“回收站保留”须是1到365（天）之间的整数"),
                        containsString("href=\"#reason\">请写明修改“回收站保留”的理由"),
                        containsString("value=\"400\""))));
  }

  @Test
  void tellsAlsoWhatOtherPagesChanged() throws Exception {
    ReviewWay now = ways.of("ncal");
    fixture.as(
        "chenmin",
        () ->
            ways.change("ncal", new ReviewWay(now.stages(), now.byGroups(), now.samePerson(), 17)));

    mvc.perform(get(PAGE).with(user("chenmin")))
        .andExpect(
            content()
                .string(
                    allOf(containsString("签领后可以接手"), containsString("data-label=\"新值\">17 天"))));
  }

  @Test
  void isNotForOthers() throws Exception {
    for (String person : List.of("linyue", "zhaoqiang", "zhouwei", "xuyan", "tangshen")) {
      mvc.perform(get(PAGE).with(user(person))).andExpect(status().isUnprocessableEntity());
    }
    mvc.perform(get(PAGE).param("committee", "nc").with(user("chenmin")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(get(PAGE + "/RECYCLE_DAYS").param("committee", "nc").with(user("chenmin")))
        .andExpect(status().isUnprocessableEntity());
  }

  private static MockHttpServletRequestBuilder change(String before, String value, String reason) {
    return post(PAGE + "/RECYCLE_DAYS")
        .param("committee", "ncal")
        .param("before", before)
        .param("value", value)
        .param("reason", reason)
        .with(csrf());
  }
}
