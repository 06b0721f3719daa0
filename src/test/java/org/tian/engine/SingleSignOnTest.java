package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.WebPerson;

/** One sign-in for all pages: the Camunda web applications ask for no password of their own. */
@TianTest
class SingleSignOnTest {

  private static final String AUTH = "/camunda/api/admin/auth/user/default";

  @LocalServerPort private int port;
  @Autowired private TestOrganisation organisation;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @Test
  void opensTasklist_whenSignedInAtOurPage() {
    WebPerson chenmin = WebPerson.signedIn(port, "chenmin");

    assertThat(chenmin.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(chenmin.get(AUTH).body())
        .contains("\"userId\":\"chenmin\"", "tasklist")
        .doesNotContain("cockpit", "admin");
    assertThat(chenmin.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(chenmin.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void sendsVisitorToLogin_whenTasklistIsOpened() {
    WebPerson visitor = WebPerson.visitor(port);

    var answer = visitor.get("/camunda/app/tasklist/default/");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    assertThat(visitor.get(WebPerson.ENGINE + "/task").statusCode()).isEqualTo(401);
  }

  @Test
  void closesCamundasOwnSignIn_evenWithTheRightPassword() {
    WebPerson chenmin = WebPerson.signedIn(port, "chenmin");

    var answer =
        chenmin.send(
            "POST",
            AUTH + "/login/tasklist",
            "application/x-www-form-urlencoded",
            "username=zhaoqiang&password=" + TestOrganisation.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(chenmin.get(AUTH).body()).contains("chenmin");
  }

  @Test
  void signsOutEverywhere_whenSignedOutInTasklist() {
    WebPerson chenmin = WebPerson.signedIn(port, "chenmin");

    assertThat(chenmin.post(AUTH + "/logout", "").statusCode()).isEqualTo(200);

    assertThat(chenmin.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    assertThat(chenmin.get("/account/password").statusCode()).isEqualTo(302);
  }
}
