package org.tian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.APIResponse;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.tian.WebPerson;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItemReconciliation;

/**
 * The whole program with its demonstration, used as the README tells it: one proposal from draft to
 * rating in a real browser, then what others must not see or do, and what the audit trail says.
 *
 * <p>The tests follow each other on the same proposal. Screenshots stay in {@code
 * target/screenshots}.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "tian.audit.key-file=target/journey/audit-key")
@ActiveProfiles({"test", "demo"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
abstract class MainLineContract {

  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private PersonDirectory people;
  @Autowired private WorkItemReconciliation reconciliation;

  private JourneyBrowser browser;
  private MainLine line;

  /** Name of the folder of the screenshots. */
  abstract String database();

  @BeforeAll
  void openBrowser() {
    browser = new JourneyBrowser(port, database());
    line = new MainLine(browser);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  @Order(1)
  void filesProposal_whenMemberSubmitsAndCommitteeReviews() {
    line.memberWritesAndSubmits();
    line.officeOpensAcceptance();
    assertThat(submitByHand("chenmin", line.acceptanceTask()).statusCode())
        .as("a variable that is no field of the form")
        .isEqualTo(400);
    line.officeAccepts();
    line.reviewerRecommendsFiling();
    line.directorFiles();

    assertThat(json("sunli", "/api/v1/proposals/" + line.caseId()).path("caseNumber").asText())
        .matches("20\\d{6}");
  }

  @Test
  @Order(2)
  void servesReply_whenUnitAnswersAndAllSign() {
    line.officeProposesUnit();
    line.unitTakesItsPart();
    line.handingOfficeHandsOver();
    line.unitSignsFor();
    line.headInstructs();
    line.deputyMakesTheList();
    line.sectionDraftsReply();
    line.deputyChecks();
    line.headSigns();
    line.handingOfficeChecksReply();
  }

  @Test
  @Order(3)
  void closesCase_whenMemberIsSatisfied() {
    line.memberIsSatisfied();
    line.sectionTalksAboutTheReply();

    new CaseOnPage(browser.onPhone("linyue"), line.caseId()).isClosed();
    new CaseOnPage(browser.atDesk("sunli"), line.caseId()).tellsWholeStory();
  }

  @Test
  @Order(4)
  void showsNothing_whenPersonHasNoPartInCase() {
    for (String stranger : new String[] {"lvyiming", "liumei"}) {
      new CaseOnPage(browser.atDesk(stranger), line.caseId()).isHidden();
      assertThat(get(stranger, "/api/v1/proposals/" + line.caseId()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @Order(5)
  void refuses_whenTaskIsCompletedTwice() {
    APIResponse answer =
        browser
            .atDesk("chenmin")
            .post(
                "/api/v1/tasks/" + line.acceptanceTask() + "/completion",
                "{\"acceptanceOutcome\":\"ACCEPT\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.text()).contains("\"code\":\"task.gone\"");
  }

  @Test
  @Order(6)
  void provesTrail_whenAuditorAsks() {
    JsonNode verdict = json("tangshen", "/api/v1/audit/verification");
    JsonNode trail = json("tangshen", "/api/v1/audit/cases/" + line.caseId());

    assertThat(verdict.path("intact").asBoolean()).as(verdict.toString()).isTrue();
    assertThat(trail.path("intact").asBoolean()).isTrue();
    assertThat(trail.path("entries").findValuesAsText("action"))
        .contains(
            "review.acceptance-checked",
            "review.decided",
            "assignment.handover-approved",
            "assignment.signed-for",
            "handling.instructed",
            "handling.planned",
            "handling.contact-recorded",
            "handling.reply-drafted",
            "handling.reply-sent",
            "proposal.closed");
  }

  /**
   * All models at once: thousands of steps of an office that knows nothing, several at a time. More
   * of them: {@code -Dtian.random-office.rounds=5000 -Dtian.random-office.seed=…}.
   */
  @Test
  @Order(7)
  @Tag("long")
  void staysWhole_whenOfficeDoesAnythingAtAnyTime() {
    long seed = Long.getLong("tian.random-office.seed", 7);
    RandomOffice office =
        new RandomOffice(port, jdbc, people, new EngineAgreement(jdbc, reconciliation), seed);

    Map<String, Integer> done = office.work(Integer.getInteger("tian.random-office.rounds", 100));

    assertThat(done.keySet())
        .as("seed %d, done %s, refused %s", seed, done, office.refusals())
        .containsAll(RandomOffice.allActs());
    assertThat(json("tangshen", "/api/v1/audit/verification").path("intact").asBoolean()).isTrue();
  }

  /** What a person could send past Tasklist: a case number of their own choice. */
  private HttpResponse<String> submitByHand(String personId, String taskId) {
    return WebPerson.signedIn(port, personId)
        .post(
            WebPerson.ENGINE + "/task/" + taskId + "/submit-form",
            "{\"variables\":{\"acceptanceOutcome\":{\"value\":\"ACCEPT\"},"
                + "\"caseNumber\":{\"value\":\"20260001\"}}}");
  }

  private JsonNode json(String personId, String path) {
    HttpResponse<String> answer = get(personId, path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON from " + path, e);
    }
  }

  private HttpResponse<String> get(String personId, String path) {
    return WebPerson.signedIn(port, personId).get(path);
  }
}
