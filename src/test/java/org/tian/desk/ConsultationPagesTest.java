package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.tian.TianTest;
import org.tian.assignment.asking.AskingFixture;

/**
 * What units said before the hand-over, on the pages of those who may know it and of the others.
 */
@TianTest
class ConsultationPagesTest {

  private static final String TITLE = "id=\"h-consultation\"";

  @Autowired private MockMvc mvc;
  @Autowired private AskingFixture asking;

  @Test
  void settlementStandsOnOnePage_withEveryAnswerAndSuggestedUnits() throws Exception {
    long id = asking.disputed();
    String task = asking.task(id, "Task_SettleUnits");
    mvc.perform(post("/desk/tasks/" + task + "/claim").with(user("chenmin")).with(csrf()));

    page("chenmin", "/desk/tasks/" + task)
        .andExpect(
            has(
                TITLE,
                "需要商定：没有单位同意答复提案者。",
                "不属于本单位职责</span> 应当由安澜市城市管理局办理",
                AskingFixture.REASON,
                "徐燕",
                "同意会办",
                "/desk/cases/" + id + "/unit-suggestions?fill=true"));
  }

  @Test
  void casePageTellsOfficeAndHandingOffice_howItWasSettled() throws Exception {
    long id = asking.disputed();
    asking.settle(id, AskingFixture.leadAndCo("ncal.cgj", "ncal.czj"), "NO");

    for (String person : List.of("chenmin", "sunli", "huangjie")) {
      page(person, "/desk/cases/" + id)
          .andExpect(has(TITLE, "电话商定，由城管局主办", AskingFixture.REASON))
          .andExpect(content().string(not(containsString("需要商定"))));
    }
    page("huangjie", "/desk/tasks/" + asking.task(id, "Task_ApproveHandover"))
        .andExpect(has(TITLE, "商定的结果和理由"));
  }

  @Test
  void proposerSeesThatUnitsAreAsked_andNotWhichAndWhat() throws Exception {
    long id = asking.asked();
    asking.answer(id, "xuyan", AskingFixture.notOurs("ncal.cgj"));

    page("linyue", "/desk/cases/" + id)
        .andExpect(has("正在征求单位意见"))
        .andExpect(
            content()
                .string(
                    allOf(
                        not(containsString(TITLE)),
                        not(containsString("安澜市教育局")),
                        not(containsString("安澜市财政局")),
                        not(containsString(AskingFixture.REASON)))));
  }

  @Test
  void unitSeesItsOwnAnswerOnly_asLongAsItIsConcerned() throws Exception {
    long id = asking.asked();
    asking.answer(id, "xuyan", AskingFixture.notOurs("ncal.cgj"));

    page("yumeiling", "/desk/cases/" + id)
        .andExpect(has(TITLE, "等待答复"))
        .andExpect(content().string(not(containsString(AskingFixture.REASON))));

    asking.answer(id, "yumeiling", Map.of("consultationAnswer", "ACCEPT_CO"));
    asking.settle(id, AskingFixture.sole("ncal.cgj"), "NO");
    mvc.perform(get("/desk/cases/" + id).with(user("yumeiling"))).andExpect(status().isNotFound());
  }

  @Test
  void casePageNamesTheItemsOfASplit_andWhoReads() throws Exception {
    long id = asking.filed();
    asking.propose(
        id,
        Map.of(
            "handlingKind",
            "SPLIT",
            "splitUnitA",
            "ncal.jyj",
            "splitItemsA",
            List.of("1"),
            "splitUnitB",
            "ncal.zjj",
            "splitItemsB",
            List.of("1", "2"),
            "readingUnits",
            List.of("ncal.czj")),
        "NO");
    page("linyue", "/desk/cases/" + id).andExpect(content().string(not(containsString("安澜市教育局"))));

    asking.approve(id);

    for (String person : List.of("linyue", "chenmin", "xuyan", "yumeiling")) {
      page(person, "/desk/cases/" + id)
          .andExpect(has("分办（答复第 1 条建议）", "分办（答复第 1、2 条建议）", "安澜市财政局", "供参阅"));
    }
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person))).andExpect(status().isOk());
  }

  private static ResultMatcher has(String... texts) {
    return ResultMatcher.matchAll(
        Stream.of(texts)
            .map(text -> content().string(containsString(text)))
            .toArray(ResultMatcher[]::new));
  }
}
