package org.tian.organisation.security;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TianTest;

/** A call without the token of its session is refused where it stands, and says what to do. */
@TianTest
class DeniedCallsTest {

  private static final String CALL = "/api/v1/tasks/none/claim";

  @Autowired private MockMvc mvc;

  @Test
  void answersProgramsWithProblem_inTheirLanguage() throws Exception {
    mvc.perform(post(CALL).with(user("chenmin")))
        .andExpect(status().isForbidden())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.code").value("access.token"))
        .andExpect(jsonPath("$.status").value(403))
        .andExpect(jsonPath("$.detail").value(containsString("请刷新页面后再试")));
    mvc.perform(
            post(CALL)
                .with(user("chenmin"))
                .with(csrf().useInvalidToken())
                .cookie(new jakarta.servlet.http.Cookie("tian-lang", "en")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value(containsString("Reload the page")));
  }

  @Test
  void letsTheCallThrough_withTheToken() throws Exception {
    mvc.perform(post(CALL).with(user("chenmin")).with(csrf()))
        .andExpect(jsonPath("$.code").value("task.not-found"));
  }

  @Test
  void answersPeopleWithPage() throws Exception {
    mvc.perform(post("/desk/tasks/none/claim").with(user("chenmin")))
        .andExpect(status().isForbidden());
  }
}
