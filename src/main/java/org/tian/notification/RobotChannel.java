package org.tian.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Calls the webhooks of group robots; a slow one holds one thread of the worker for its timeout.
 */
@Component
class RobotChannel implements OutboundChannel {

  /** Answers that mean "too often" or "not now". */
  private static final Set<Integer> TRY_AGAIN = Set.of(-1, 45009, 130101, 410100);

  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;
  private static final int OK = 200;

  private final WebhookAddresses addresses;
  private final RobotStore robots;
  private final RobotWords words;
  private final NotificationSettings settings;
  private final ObjectMapper json;
  private final Clock clock;
  private final HttpClient client;

  RobotChannel(
      WebhookAddresses addresses,
      RobotStore robots,
      RobotWords words,
      NotificationSettings settings,
      ObjectMapper json,
      Clock clock) {
    this.addresses = addresses;
    this.robots = robots;
    this.words = words;
    this.settings = settings;
    this.json = json;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.webhook().timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  @Override
  public Channel channel() {
    return Channel.ROBOT;
  }

  /** Each robot is a connection of its own. */
  @Override
  public boolean isConnected() {
    return true;
  }

  @Override
  public boolean reaches(Recipient recipient) {
    return robots.ofPerson(recipient.id()).isPresent();
  }

  @Override
  public Outcome send(OutboundLetter letter) {
    Robot robot = letter.robot();
    if (robot == null) {
      return Outcome.never("no-address", "", null);
    }
    URI address = words.address(robot, clock.instant());
    try {
      if (!addresses.mayCall(address)) {
        return Outcome.never("address-not-allowed", "", robot.place());
      }
    } catch (UnknownHostException unknown) {
      return Outcome.later("unreachable", unknown.getMessage(), robot.place());
    }
    return call(address, words.body(robot.format(), letter.title(), letter.body()), robot);
  }

  private Outcome call(URI address, String body, Robot robot) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(settings.webhook().timeout())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, response -> new FirstBytes());
    try {
      return outcomeOf(
          answer.get(settings.webhook().timeout().toMillis(), TimeUnit.MILLISECONDS), robot);
    } catch (TimeoutException slow) {
      answer.cancel(true);
      return Outcome.later("too-slow", "", robot.place());
    } catch (ExecutionException fault) {
      boolean slow = fault.getCause() instanceof java.net.http.HttpTimeoutException;
      // The words of the fault could hold the address, which is a secret.
      return Outcome.later(
          slow ? "too-slow" : "unreachable",
          fault.getCause().getClass().getSimpleName(),
          robot.place());
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return Outcome.later("stopped", "", robot.place());
    }
  }

  private Outcome outcomeOf(HttpResponse<String> answer, Robot robot) {
    int status = answer.statusCode();
    if (status == TOO_MANY || status >= SERVER_FAULT) {
      return Outcome.later("refused", "HTTP " + status, robot.place());
    }
    if (status != OK) {
      return Outcome.never("refused", "HTTP " + status, robot.place());
    }
    try {
      JsonNode said = json.readTree(answer.body());
      if (said == null || !said.path("errcode").isInt()) {
        return Outcome.never("not-a-robot", "", robot.place());
      }
      int code = said.path("errcode").asInt();
      String reason = code + " " + said.path("errmsg").asText();
      if (code == 0) {
        return Outcome.sent(robot.place());
      }
      return TRY_AGAIN.contains(code)
          ? Outcome.later("refused", reason, robot.place())
          : Outcome.never("refused", reason, robot.place());
    } catch (JsonProcessingException none) {
      return Outcome.never("not-a-robot", "", robot.place());
    }
  }
}
