package org.tian.handling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.shared.web.Idempotency;

/** Talks as programs enter, read and confirm them (FJ-2). */
@TianTest
class ContactsApiTest {

  @Autowired MockMvc mvc;
  @Autowired HandledCases handled;
  @Autowired Clock clock;

  private String contacts;

  @BeforeEach
  void begin() {
    long id = handled.begin("ncal.jyj");
    handled.signFor("xuyan", id, "ncal.jyj");
    contacts = "/api/v1/unit-tasks/" + handled.task(id, "ncal.jyj").getId() + "/contacts";
  }

  @Test
  void unitEnters_proposerConfirms_bothRead() throws Exception {
    int contact = entered("xuyan", talk("VISIT", "\"replaces\":null"));

    call("gaoyi", contacts + "/" + contact + "/confirmation", "{\"agrees\":true}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.parties[0].state").value("CONFIRMED"));
    for (String reader : new String[] {"xuyan", "gaoyi", "huangjie", "chenmin"}) {
      as(reader, get(contacts))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.length()").value(1))
          .andExpect(jsonPath("$[0].phase").value("DURING"));
    }
  }

  @Test
  void correctionTakesThePlaceOfTheFirst() throws Exception {
    int wrong = entered("xuyan", talk("VISIT", "\"said\":\"记错的\""));

    call("xuyan", contacts, talk("PHONE", "\"replaces\":" + wrong))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("contact.no-reason"));
    call("xuyan", contacts, talk("PHONE", "\"replaces\":" + wrong + ",\"reason\":\"方式记错\""))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.replaces").value(wrong));
    call("gaoyi", contacts + "/" + wrong + "/confirmation", "{\"agrees\":true}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("contact.replaced"));
  }

  @Test
  void entersOnce_whenItIsSentAgain() throws Exception {
    MockHttpServletRequestBuilder request =
        post(contacts)
            .header(Idempotency.HEADER, "contact-" + contacts)
            .contentType(MediaType.APPLICATION_JSON)
            .content(talk("MEETING", "\"minutes\":\"一、双方同意。\""));
    String first = as("xuyan", request).andReturn().getResponse().getContentAsString();
    String second = as("xuyan", request).andReturn().getResponse().getContentAsString();

    assertThat(second).isEqualTo(first).contains("双方同意");
    as("xuyan", get(contacts)).andExpect(jsonPath("$.length()").value(1));
  }

  @Test
  void refusesWithFieldAndReason() throws Exception {
    call("xuyan", contacts, "{\"way\":\"PHONE\",\"said\":\"谈了\",\"heldOn\":\"2999-01-01\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("contact.in-future"))
        .andExpect(jsonPath("$.errors[0].field").value("heldOn"));
    call("huangjie", contacts, talk("PHONE", "\"reason\":null")).andExpect(status().isForbidden());
    for (String stranger : new String[] {"jiangnan", "linyue"}) {
      as(stranger, get(contacts)).andExpect(status().isNotFound());
      call(stranger, contacts, talk("PHONE", "\"reason\":null")).andExpect(status().isNotFound());
    }
    int contact = entered("gaoyi", talk("PHONE", "\"reason\":null"));
    call("xuyan", contacts + "/" + contact + "/confirmation", "{\"agrees\":false}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("note"));
    long other = handled.begin("ncal.jyj");
    handled.signFor("xuyan", other, "ncal.jyj");
    String elsewhere =
        "/api/v1/unit-tasks/" + handled.task(other, "ncal.jyj").getId() + "/contacts/" + contact;
    call("xuyan", elsewhere + "/confirmation", "{\"agrees\":true}")
        .andExpect(status().isNotFound());
  }

  private int entered(String person, String talk) throws Exception {
    String body =
        call(person, contacts, talk)
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonPath.read(body, "$.id");
  }

  private String talk(String way, String more) {
    return "{\"way\":\"%s\",\"heldOn\":\"%s\",\"said\":\"说明了办理打算。\",%s}"
        .formatted(way, LocalDate.now(clock), more);
  }

  private ResultActions call(String person, String url, String json) throws Exception {
    return as(person, post(url).contentType(MediaType.APPLICATION_JSON).content(json));
  }

  private ResultActions as(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
