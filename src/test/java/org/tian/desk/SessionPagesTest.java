package org.tian.desk;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** The office announces sessions, tries number patterns, and others are turned away. */
@TianTest
class SessionPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;

  @BeforeEach
  void people() {
    organisation.register();
  }

  @Test
  void announcesSession_andTellsProblemsBesideTheFields() throws Exception {
    mvc.perform(filled("2095-03-01T09:00:00", "2095-03-05T20:00:00"))
        .andExpect(redirectedUrl("/desk/sessions"));
    mvc.perform(as("chenmin", get("/desk/sessions")))
        .andExpect(content().string(containsString("2095年3月5日 20:00:00")))
        .andExpect(content().string(containsString("登记届次")));
    mvc.perform(filled("2095-03-01T09:00:00", "2095-02-05T20:00:00"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("cutoffAt-error")))
        .andExpect(content().string(containsString("2095-02-05T20:00:00")));
  }

  @Test
  void triesPattern_withoutUsingIt() throws Exception {
    mvc.perform(
            as("chenmin", post("/desk/sessions/pattern"))
                .with(csrf())
                .param("committee", "ncal")
                .param("pattern", "{serial:4}"))
        .andExpect(content().string(containsString("否则会重号")));
    mvc.perform(as("chenmin", get("/desk/sessions")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Pattern of case numbers")));
  }

  @Test
  void turnsOthersAway() throws Exception {
    mvc.perform(as("linyue", get("/desk/sessions")))
        .andExpect(content().string(containsString("只有提案委员会办公室")));
    mvc.perform(as("linyue", get("/desk/sessions/new").param("committee", "ncal")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as("chenmin", get("/desk/sessions/999999")))
        .andExpect(status().isUnprocessableEntity());
  }

  private MockHttpServletRequestBuilder filled(String from, String cutoff) {
    return as("chenmin", post("/desk/sessions/new"))
        .with(csrf())
        .param("committee", "ncal")
        .param("termNo", "99")
        .param("sessionNo", "90")
        .param("name", "九十九届九十次会议")
        .param("collectingFrom", from)
        .param("cutoffAt", cutoff)
        .param("opensOn", "2095-03-03")
        .param("closesOn", "2095-03-08");
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }
}
