package org.tian.desk;

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
import static org.tian.assignment.endorsement.EndorsementFixture.CPPCC_LEADER;
import static org.tian.assignment.endorsement.EndorsementFixture.INSTRUCTOR;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTY_LEADER;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.assignment.endorsement.EndorsementFixture;

/** The leaders' page, and what of it each reader of the case sees. */
@TianTest
class EndorsementPagesTest {

  private static final String PNG =
      "data:image/png;base64,"
          + Base64.getEncoder().encodeToString(EndorsementFixture.picture(320, 120, "png"));

  @Autowired private MockMvc mvc;
  @Autowired private EndorsementFixture fixture;

  @Test
  void inboxAndTaskLeadToTheLeadersPage() throws Exception {
    long id = fixture.asked();
    String page = pageOf(id, PARTY_LEADER);

    read(PARTY_LEADER, "/desk")
        .andExpect(content().string(containsString("href=\"" + page + "\"")));
    mvc.perform(as(PARTY_LEADER, get(page.replace("/endorsement", ""))))
        .andExpect(redirectedUrl(page));
  }

  @Test
  void pageShowsShortTextPhrasesAndButtons_inBothLanguages() throws Exception {
    long id = fixture.asked();
    String page = pageOf(id, PARTY_LEADER);

    read(PARTY_LEADER, page)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("关于校门口接送停车的提案"),
                        containsString("民盟安澜市委会"),
                        containsString("<li>在学校周边划出限时停车位。</li>"),
                        containsString("同意并签批"),
                        containsString("确定退回办公室"),
                        containsString("data-phrase=\"同意，请按程序报送。\""),
                        containsString("id=\"signing-pad\""),
                        not(containsString("style=")))));
    mvc.perform(as(PARTY_LEADER, get(page)).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Agree and sign")));
  }

  @Test
  void agreesWithASignature() throws Exception {
    long id = fixture.asked();

    answer(id, PARTY_LEADER, "PASS", "同意报送。", PNG)
        .andExpect(redirectedUrl("/desk"))
        .andExpect(flash().attribute("done", containsString("关于校门口接送停车的提案")));

    read(CPPCC_LEADER, pageOf(id, CPPCC_LEADER))
        .andExpect(content().string(allOf(containsString("同意报送。"), containsString("同意，送党委领导"))));
    String found =
        read("chenmin", "/desk/cases/" + id)
            .andExpect(content().string(containsString("民盟安澜市委会主任委员 杨继先")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String picture = found.replaceAll("(?s).*src=\"([^\"]+signature.png)\".*", "$1");
    mvc.perform(as("chenmin", get(picture)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("image/png"));
    mvc.perform(as("xiejin", get(picture))).andExpect(status().isNotFound());
  }

  @Test
  void sendsBackWithAReason_andTheOneBeforeReadsIt() throws Exception {
    long id = fixture.signed();

    answer(id, CPPCC_LEADER, "RETURN", "请补充数据来源。", "").andExpect(redirectedUrl("/desk"));

    read(PARTY_LEADER, pageOf(id, PARTY_LEADER))
        .andExpect(
            content().string(allOf(containsString("notice near"), containsString("退回：请补充数据来源。"))));
  }

  @Test
  void tellsWhatIsWrong_andLosesNothing() throws Exception {
    long id = fixture.asked();

    answer(id, PARTY_LEADER, "RETURN", "", PNG)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("error-summary"),
                        containsString("href=\"#returnReason\""),
                        containsString("<details open>"),
                        containsString(PNG))));
    answer(id, PARTY_LEADER, "PASS", "同意<b>报送", "data:image/jpeg;base64,AAAA")
        .andExpect(
            content()
                .string(allOf(containsString("签名只接受 PNG 图片"), containsString("同意&lt;b&gt;报送"))));
    answer(id, PARTY_LEADER, "PASS", "同意", "data:image/png;base64,%%%")
        .andExpect(content().string(containsString("签名只接受 PNG 图片")));
    answer(id, PARTY_LEADER, "PERHAPS", "同意", "")
        .andExpect(content().string(containsString("请选择同意或者退回")));
    read(PARTY_LEADER, pageOf(id, PARTY_LEADER)).andExpect(status().isOk());
  }

  @Test
  void othersMeetNoSuchTask() throws Exception {
    long id = fixture.asked();
    String page = pageOf(id, PARTY_LEADER);

    for (String stranger : List.of("caojun", CPPCC_LEADER, INSTRUCTOR, "chenmin", "liumei")) {
      mvc.perform(as(stranger, get(page))).andExpect(status().isNotFound());
      mvc.perform(as(stranger, post(page)).param("outcome", "PASS").with(csrf()))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void whoComesTooLate_readsThatItIsDone() throws Exception {
    long id = fixture.signed();
    String page = pageOf(id, CPPCC_LEADER);
    fixture.agree(id, CPPCC_LEADER, "已阅");

    mvc.perform(as(CPPCC_LEADER, get(page)))
        .andExpect(redirectedUrl(page.replace("/endorsement", "")));
    mvc.perform(as(CPPCC_LEADER, post(page)).param("outcome", "PASS").with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void casePageTellsEachReaderWhatIsTheirs() throws Exception {
    long id = fixture.endorsed();
    String page = "/desk/cases/" + id;
    String sheet = "/documents/endorsement-sheet.pdf";

    for (String person : List.of("chenmin", "sunli", CPPCC_LEADER, "tangshen", INSTRUCTOR)) {
      read(person, page)
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("领导签批"),
                          containsString("已阅，建议有针对性。"),
                          containsString("请市教育局认真研究办理。"),
                          containsString(sheet))));
    }
    read("liumei", page)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("同意报送。"),
                        containsString("您可以看到本组织负责人的意见"),
                        not(containsString("建议有针对性")),
                        not(containsString("认真研究办理")),
                        not(containsString(sheet)))));
    mvc.perform(as("xiejin", get(page))).andExpect(status().isNotFound());
  }

  private ResultActions answer(
      long id, String person, String outcome, String text, String signature) throws Exception {
    return mvc.perform(
        as(person, post(pageOf(id, person)))
            .param("outcome", outcome)
            .param(outcome.equals("RETURN") ? "returnReason" : "endorsementComment", text)
            .param("signature", signature)
            .with(csrf()));
  }

  private String pageOf(long id, String person) {
    return "/desk/tasks/" + fixture.taskOf(id, person).taskId() + "/endorsement";
  }

  private ResultActions read(String person, String address) throws Exception {
    return mvc.perform(as(person, get(address))).andExpect(status().isOk());
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }
}
