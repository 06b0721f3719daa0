package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** Landing page, sign-in, preferences and change of password. */
@TianTest
class EntryPagesTest {

  private static final Cookie ENGLISH = new Cookie("tian-lang", "en");

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;

  @BeforeEach
  void people() {
    organisation.register();
  }

  @Test
  void landingTellsWhatItIs_inChineseUnlessEnglishIsChosen() throws Exception {
    mvc.perform(get("/").header("Accept-Language", "en"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("lang=\"zh-CN\"")))
        .andExpect(content().string(containsString("步步有据")))
        .andExpect(content().string(not(containsString("desk."))));
    mvc.perform(get("/").cookie(ENGLISH))
        .andExpect(content().string(containsString("lang=\"en\"")))
        .andExpect(content().string(containsString("Review and file")));
  }

  @Test
  void landingLeadsToTheDesk_whenSignedIn() throws Exception {
    mvc.perform(get("/").with(user("anyone"))).andExpect(redirectedUrl("/desk"));
    mvc.perform(get("/login").with(user("anyone"))).andExpect(redirectedUrl("/desk"));
  }

  @Test
  void pagesForbidForeignScriptsAndStyles() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    allOf(containsString("default-src 'self'"), not(containsString("unsafe")))))
        .andExpect(content().string(not(containsString(" style="))))
        .andExpect(content().string(not(containsString("onclick"))));
  }

  @Test
  void signInSaysWhatIsWrong_andWhenTheAccountIsLocked() throws Exception {
    mvc.perform(formLogin("/login").user("nobody").password("wrong"))
        .andExpect(redirectedUrl("/login?error=wrong"));
    mvc.perform(get("/login").param("error", "wrong"))
        .andExpect(content().string(containsString("账号或密码不正确")));
    mvc.perform(get("/login").param("error", "locked"))
        .andExpect(content().string(containsString("账号已暂时锁定")));
  }

  @Test
  void signInLocksAtTheFifthWrongPassword_notBefore() throws Exception {
    for (int i = 1; i <= 4; i++) {
      mvc.perform(formLogin("/login").user("qiaoshan").password("wrong"))
          .andExpect(redirectedUrl("/login?error=wrong"));
    }
    mvc.perform(formLogin("/login").user("qiaoshan").password("wrong"));

    mvc.perform(formLogin("/login").user("qiaoshan").password(TestOrganisation.PASSWORD))
        .andExpect(redirectedUrl("/login?error=locked"));
  }

  @Test
  void signInKeepsTheIdTyped_forOneMoreTry() throws Exception {
    MockHttpSession session = new MockHttpSession();
    mvc.perform(
        post("/login")
            .with(csrf())
            .session(session)
            .param("username", "\"><nobody>")
            .param("password", "wrong"));

    mvc.perform(get("/login").param("error", "wrong").session(session))
        .andExpect(content().string(containsString("value=\"&quot;&gt;&lt;nobody&gt;\"")))
        .andExpect(content().string(not(containsString("value=\"wrong\""))));
    mvc.perform(get("/login").session(session))
        .andExpect(content().string(not(containsString("nobody"))));
  }

  @Test
  void preferencesAreKept_andLeadBackOnlyToOurOwnPages() throws Exception {
    mvc.perform(get("/preferences").param("lang", "en").param("back", "/login?error=wrong"))
        .andExpect(cookie().value("tian-lang", "en"))
        .andExpect(redirectedUrl("/login?error=wrong"));
    mvc.perform(get("/preferences").param("type", "large").param("back", "//elsewhere.example"))
        .andExpect(cookie().value("tian-large", "1"))
        .andExpect(redirectedUrl("/"));
    mvc.perform(get("/preferences").param("back", "https://elsewhere.example"))
        .andExpect(redirectedUrl("/"));
    mvc.perform(get("/login").cookie(new Cookie("tian-large", "1")))
        .andExpect(content().string(containsString("class=\"large\"")));
  }

  @Test
  void passwordChangeIsRefusedWithTheField_whenTheRepetitionDiffers() throws Exception {
    mvc.perform(
            post("/account/password")
                .with(user("anyone"))
                .with(csrf())
                .param("present", "a")
                .param("wanted", "Abcdefgh-1")
                .param("repeated", "Abcdefgh-2"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#repeated\"")))
        .andExpect(content().string(containsString("两次输入的新密码不一致")));
  }

  @Test
  void aPageThatIsNotThere_saysSo() throws Exception {
    mvc.perform(get("/desk/nothing-here").with(user("anyone"))).andExpect(status().isNotFound());
  }
}
