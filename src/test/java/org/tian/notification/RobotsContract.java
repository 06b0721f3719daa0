package org.tian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.proposal.CaseContract.refusalsOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Group robots against a real HTTP server: what they are sent, and what a bad one cannot do. */
abstract class RobotsContract {

  private static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";

  @Autowired NewsFixture fixture;
  @Autowired OutboxExecutor executor;
  @Autowired RobotBook robots;
  @Autowired DeadLetters deadLetters;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectMapper json;
  @Autowired Clock clock;

  private HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  record Call(String path, String query, String body) {}

  @BeforeEach
  void openServer() throws IOException {
    fixture.prepare();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.stop(0);
    ClockUtil.reset();
    jdbc.sql("delete from notification_robot where address like 'http://127.0.0.1%'").update();
  }

  private void answer(HttpExchange call) {
    try {
      String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = call.getRequestURI().getPath();
      calls.add(new Call(path, call.getRequestURI().getRawQuery(), body));
      String answer = answers.getOrDefault(path, OK);
      if (answer.equals("slow")) {
        TimeUnit.SECONDS.sleep(3);
      }
      if (answer.startsWith("to ")) {
        call.getResponseHeaders().add("Location", answer.substring(3));
        call.sendResponseHeaders(302, -1);
      } else {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
      }
      call.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String withRobot(String format, String path, String secret) {
    String person = fixture.person();
    setRobot(person, format, path, secret);
    return person;
  }

  private void setRobot(String person, String format, String path, String secret) {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
    fixture.as(
        person,
        () -> {
          robots.setOwn(new RobotBook.Entry(format, "我的群", address, secret, List.of(), "zh"));
          return null;
        });
  }

  private List<Call> callsTo(String path) {
    return calls.stream().filter(call -> call.path().equals(path)).toList();
  }

  @Test
  void speaksAsWeComWantsIt_withoutWhatPeopleTypedAsMarkup() throws IOException {
    String person = withRobot("WECOM", "/wecom/send", "ignored");

    fixture.tell(
        "task.transferred", "[点此](https://bad.example) *甲*", Map.of("reason", "# 急"), person);
    executor.sendAll(Channel.ROBOT);

    Call call = callsTo("/wecom/send").get(0);
    JsonNode said = json.readTree(call.body());
    assertThat(call.query()).isNull();
    assertThat(said.path("msgtype").asText()).isEqualTo("markdown");
    assertThat(said.path("markdown").path("content").asText())
        .startsWith("**转办给您：起草答复**\n")
        .contains("［点此］(https://bad.example) ＊甲＊", "理由：＃ 急")
        .contains("[查看和办理](https://tian.example/desk/notifications/");
    assertThat(fixture.states(person, Channel.ROBOT)).containsExactly("SENT");
  }

  @Test
  void signsAsDingTalkWantsIt() throws IOException {
    String person = withRobot("DINGTALK", "/ding/send", "SEC-of-this-test");

    fixture.tell("task.urged", "乙", person);
    executor.sendAll(Channel.ROBOT);

    Call call = callsTo("/ding/send").get(0);
    long millis = clock.millis();
    assertThat(call.query()).startsWith("timestamp=" + millis + "&sign=");
    String sign = call.query().substring(call.query().indexOf("&sign=") + 6);
    assertThat(URLDecoder.decode(sign, StandardCharsets.UTF_8))
        .isEqualTo(RobotWords.sign(millis, "SEC-of-this-test"));
    JsonNode markdown = json.readTree(call.body()).path("markdown");
    assertThat(markdown.path("title").asText()).isEqualTo("催办：起草答复");
    assertThat(markdown.path("text").asText()).contains("乙");
  }

  @Test
  void doesNotWaitForASlowRobot_norLetItStopOthers() {
    String slow = withRobot("WECOM", "/slow", "");
    String quick = withRobot("WECOM", "/quick", "");
    answers.put("/slow", "slow");
    fixture.tell("task.urged", "丙", slow);
    fixture.tell("task.urged", "丙二", slow);
    fixture.tell("task.urged", "丙", quick);

    long from = System.nanoTime();
    executor.sendAll(Channel.ROBOT);
    long millis = (System.nanoTime() - from) / 1_000_000;

    assertThat(millis).isLessThan(2500);
    assertThat(fixture.states(quick, Channel.ROBOT)).containsExactly("SENT");
    assertThat(fixture.states(slow, Channel.ROBOT)).containsExactly("WAITING", "WAITING");
    answers.remove("/slow");
    fixture.at(clock.instant().plus(Duration.ofMinutes(1)));
    executor.sendAll(Channel.ROBOT);
    assertThat(fixture.states(slow, Channel.ROBOT)).containsExactly("SENT", "SENT");
  }

  @Test
  void triesAgainWhenItIsTooOften_andGivesUpWhenTheRobotIsGone() {
    String busy = withRobot("WECOM", "/busy", "");
    String gone = withRobot("WECOM", "/gone", "");
    answers.put("/busy", "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
    answers.put("/gone", "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
    fixture.tell("task.urged", "丁", busy, gone);

    executor.sendAll(Channel.ROBOT);

    assertThat(fixture.states(busy, Channel.ROBOT)).containsExactly("WAITING");
    assertThat(fixture.states(gone, Channel.ROBOT)).containsExactly("DEAD");
    DeadLetter dead =
        fixture.as("luoan", () -> deadLetters.list(gone, Channel.ROBOT, null, 5)).get(0);
    assertThat(dead.words()).isEqualTo("93000 invalid webhook url");
    assertThat(dead.address()).isEqualTo("我的群 · 127.0.0.1");
  }

  @Test
  void followsNoRedirection_andTakesNoOtherAnswerForYes() {
    String led = withRobot("WECOM", "/led", "");
    String page = withRobot("WECOM", "/page", "");
    answers.put("/led", "to http://127.0.0.1:" + server.getAddress().getPort() + "/inside");
    answers.put("/page", "<html>Welcome</html>");
    fixture.tell("task.urged", "戊", led, page);

    executor.sendAll(Channel.ROBOT);

    assertThat(callsTo("/inside")).isEmpty();
    assertThat(fixture.states(led, Channel.ROBOT)).containsExactly("DEAD");
    assertThat(fixture.states(page, Channel.ROBOT)).containsExactly("DEAD");
  }

  @Test
  void tellsTheGroupOfABodyOnce_andToWhom() {
    String first = fixture.person();
    String second = fixture.person();
    String body = fixture.bodyOf("xuyan");
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/body";
    fixture.as(
        "xuyan",
        () -> {
          robots.addToBody(
              body, new RobotBook.Entry("WECOM", "局工作群", address, "", List.of("URGING"), "zh"));
          return null;
        });

    fixture.tell("task.urged", "己", first, second);
    fixture.tell("task.returned", "己二", first);
    executor.sendAll(Channel.ROBOT);

    assertThat(callsTo("/body")).hasSize(1);
    assertThat(callsTo("/body").get(0).body()).contains("读者" + first.replaceAll("\\D", ""), "、");
    refusalsOf(() -> fixture.as(first, () -> robots.ofBody(body))).contains("robot.not-yours");
  }

  @Test
  void refusesAddressesThatLeadInside_orAreNotEncrypted() {
    String person = fixture.person();
    for (String address :
        List.of(
            "https://localhost/x",
            "https://10.1.2.3/x",
            "https://192.168.0.1/x",
            "https://169.254.169.254/latest",
            "https://[::1]/x",
            "https://[fd00::1]/x",
            "https://100.64.0.1/x")) {
      assertRefused(person, address, "robot.internal");
    }
    assertRefused(person, "http://qyapi.weixin.qq.com/x", "robot.not-https");
    assertRefused(person, "https://qyapi.weixin.qq.com:8443/x", "robot.not-https");
    assertRefused(person, "https://me@qyapi.weixin.qq.com/x", "robot.address-wrong");
    assertRefused(person, "javascript:alert(1)", "robot.address-wrong");
    assertThat(fixture.as(person, robots::own)).isEmpty();
  }

  private void assertRefused(String person, String address, String code) {
    refusalsOf(
            () ->
                fixture.as(
                    person,
                    () -> {
                      robots.setOwn(
                          new RobotBook.Entry("WECOM", "群", address, "", List.of(), "zh"));
                      return null;
                    }))
        .as(address)
        .containsExactly(code);
  }

  @Test
  void neverCallsAnAddressThatLeadsInside_howeverItCameIn() {
    String person = withRobot("WECOM", "/kept", "");
    jdbc.sql("update notification_robot set address = ? where owner_code = ?")
        .params("https://localhost/kept", person)
        .update();
    fixture.tell("task.urged", "庚", person);

    executor.sendAll(Channel.ROBOT);

    assertThat(fixture.as("luoan", () -> deadLetters.list(person, Channel.ROBOT, null, 5)))
        .extracting(DeadLetter::reason)
        .containsExactly("address-not-allowed");
  }

  @Test
  void showsNoSecretAgain() {
    String person = withRobot("DINGTALK", "/secret?access_token=top", "SEC-hidden");

    assertThat(fixture.as(person, robots::own).orElseThrow().toString())
        .contains("signed=true", "127.0.0.1")
        .doesNotContain("SEC-hidden", "top", "/secret");
  }
}
