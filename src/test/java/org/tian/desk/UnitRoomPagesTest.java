package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TianTest;

/** A unit's room, its talks and its board, for each who may see them and for others. */
@TianTest
class UnitRoomPagesTest {

  private static final String UNIT = "ncal.jyj";

  @Autowired private MockMvc mvc;
  @Autowired private HandledCases handled;
  @Autowired private Clock clock;

  @Test
  void sectionWorksLineByLine_andTheOfficeReadsAlong() throws Exception {
    String room = room(inWork());

    page("xuyan", room)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("在学校周边划出限时停车位。"),
                        containsString("会同学校逐处踏勘后实施。"),
                        containsString("逐条办理，还有2条没有办结"),
                        containsString("请逐条办理，主动沟通。"),
                        containsString("/lines/1/begin"),
                        not(containsString("action=\"" + room + "/way")))));
    step("xuyan", post(room + "/lines/1/begin")).andExpect(redirectedUrl(room + "#line-1"));
    step("xuyan", post(room + "/lines/1/done").param("result", "已划定").param("doneOn", today()))
        .andExpect(flash().attributeExists("done"));
    page("huangjie", room)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("已划定"),
                        containsString("已办结1条，共2条"),
                        not(containsString("<form method=\"post\" action=\"" + room)))));
    page("gaofeng", room).andExpect(content().string(containsString("action=\"" + room + "/way")));
  }

  @Test
  void whatIsRefusedComesBackToItsPlace() throws Exception {
    String room = room(inWork());

    step("xuyan", post(room + "/lines/1/done").param("result", "").param("doneOn", "不是日期"))
        .andExpect(redirectedUrl(room + "#line-1"))
        .andExpect(flash().attributeExists("problems"));
    step("gaofeng", post(room + "/way").param("handlingWay", "NO_SUCH").param("reason", "改"))
        .andExpect(flash().attributeExists("problems"));
    step("huangjie", post(room + "/lines/1/begin")).andExpect(flash().attributeExists("problems"));
    step("gaofeng", post(room + "/way").param("handlingWay", "PROJECT").param("reason", "按项目推进"))
        .andExpect(flash().attributeExists("done"));
    page("gaofeng", room)
        .andExpect(content().string(allOf(containsString("项目化办理"), containsString("按项目推进"))));
  }

  @Test
  void strangersFindNothing() throws Exception {
    long id = inWork();
    for (String stranger : new String[] {"gaoyi", "jiangnan", "linyue"}) {
      mvc.perform(get(room(id)).with(user(stranger))).andExpect(status().isNotFound());
      step(stranger, post(room(id) + "/lines/1/begin")).andExpect(status().isNotFound());
    }
    mvc.perform(get("/desk/unit-room/999999").with(user("xuyan"))).andExpect(status().isNotFound());
    mvc.perform(get("/desk/cases/" + id + "/contacts").with(user("linyue")))
        .andExpect(status().isNotFound());
  }

  @Test
  void unitEntersATalk_proposerConfirmsIt_officeDispenses() throws Exception {
    long id = inWork();
    String contacts = "/desk/cases/" + id + "/contacts";
    long task = handled.task(id, UNIT).getId();
    page("huangjie", contacts).andExpect(content().string(containsString("免除一次沟通")));

    step(
            "xuyan",
            multipart(contacts)
                .file(new MockMultipartFile("attached", "签到.txt", "text/plain", "签到".getBytes()))
                .param("task", Long.toString(task))
                .param("way", "PHONE")
                .param("heldOn", today())
                .param("said", "说明了办理打算。"))
        .andExpect(flash().attributeExists("done"));
    page("xuyan", contacts)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("说明了办理打算。"),
                        containsString("待对方确认"),
                        containsString("签到.txt"),
                        containsString("更正这条记录"),
                        not(containsString("确认属实")))));
    String proposers = page("gaoyi", contacts).andReturn().getResponse().getContentAsString();
    String answer = proposers.replaceFirst("(?s).*action=\"([^\"]+/confirmation)\".*", "$1");
    step("gaoyi", post(answer).param("agrees", "false").param("note", ""))
        .andExpect(flash().attributeExists("problems"));
    step("gaoyi", post(answer).param("agrees", "true")).andExpect(flash().attributeExists("done"));
    page("xuyan", contacts).andExpect(content().string(containsString("对方已确认")));
    step(
            "huangjie",
            post(contacts + "/dispensation")
                .param("task", Long.toString(task))
                .param("what", id + " MEETING")
                .param("reason", "提案者出国"))
        .andExpect(flash().attributeExists("done"));
    page("gaoyi", contacts).andExpect(content().string(containsString("提案者出国")));
    step("huangjie", post(contacts + "/dispensation").param("task", "" + task).param("what", "x"))
        .andExpect(flash().attributeExists("problems"));
  }

  @Test
  void boardListsFiltersAndExports() throws Exception {
    handled.begin("ncal.cgj");
    long id = inWork();
    String title = "/desk/unit-room/" + handled.task(id, UNIT).getId();

    page("xuyan", "/desk/unit-board?sort=NEWEST")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(title),
                        containsString("0/2"),
                        containsString("现场办理"),
                        containsString("在办"))));
    page("xuyan", "/desk/unit-board?sort=NEWEST&way=PROJECT&state=OPEN&light=good&role=SOLE")
        .andExpect(content().string(not(containsString(title))));
    page("xuyan", "/desk/unit-board?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BB%B6")
        .andExpect(content().string(containsString("没有符合条件的任务")));
    page("huangjie", "/desk/unit-board?unit=*&sort=NEWEST")
        .andExpect(content().string(allOf(containsString(title), containsString("全部单位"))));
    for (String light : new String[] {"late", "near", "good", "none"}) {
      page("xuyan", "/desk/unit-board?light=" + light);
    }
    mvc.perform(get("/desk/unit-board/unit-board.xlsx").with(user("xuyan")))
        .andExpect(status().isOk());
    mvc.perform(get("/desk/unit-board?unit=ncal.cgj").with(user("xuyan")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(get("/desk/unit-board").with(user("linyue")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void casePageTellsTheWay_andLeadsToTheTalks() throws Exception {
    long id = inWork();

    page("gaoyi", "/desk/cases/" + id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("办理方式：现场办理"),
                        containsString("/desk/cases/" + id + "/contacts"),
                        not(containsString(room(id))))));
    page("huangjie", "/desk/cases/" + id).andExpect(content().string(containsString(room(id))));
  }

  private long inWork() {
    long id = handled.begin(UNIT);
    handled.signFor("xuyan", id, UNIT);
    return id;
  }

  private String room(long id) {
    return "/desk/unit-room/" + handled.task(id, UNIT).getId();
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person)).cookie(chinese())).andExpect(status().isOk());
  }

  private ResultActions step(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(user(person)).with(csrf()).cookie(chinese()));
  }

  private static Cookie chinese() {
    return new Cookie("tian-lang", "zh");
  }
}
