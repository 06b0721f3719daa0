package org.tian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person at a browser without scripts, for tests against the running program: signs in at the
 * login page, keeps cookies, sends the tokens that forged requests lack.
 */
public class WebPerson {

  /** The engine's API as Tasklist calls it. */
  public static final String ENGINE = "/camunda/api/engine/engine/default";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final String CAMUNDA_TOKEN = "X-XSRF-TOKEN";
  private static final String OWN_TOKEN = "X-CSRF-TOKEN";
  private static final Pattern SESSION_TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final String base;
  private String camundaToken;
  private String ownToken;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private WebPerson(int port) {
    this.base = "http://localhost:" + port;
  }

  /** Somebody who has not signed in. */
  public static WebPerson visitor(int port) {
    return new WebPerson(port);
  }

  /** Signs in and opens Tasklist once, so that the web applications know the person. */
  public static WebPerson signedIn(int port, String personId) {
    WebPerson person = new WebPerson(port);
    Matcher token = TOKEN.matcher(person.get("/login").body());
    String form = "username=" + personId + "&password=" + encoded(TestOrganisation.PASSWORD);
    if (token.find()) {
      form += "&_csrf=" + encoded(token.group(1));
    }
    HttpResponse<String> answer =
        person.send("POST", "/login", "application/x-www-form-urlencoded", form);
    if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
      throw new IllegalStateException(personId + " cannot sign in: " + answer);
    }
    person.get("/camunda/app/tasklist/default/");
    return person;
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, null, null);
  }

  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, "application/json", json);
  }

  /** Any call with the token that Camunda or our own pages ask for. */
  public HttpResponse<String> send(String method, String path, String contentType, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", accept(path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (camundaToken != null) {
      request.header(CAMUNDA_TOKEN, camundaToken);
    }
    if (!method.equals("GET") && path.startsWith("/api/")) {
      request.header(OWN_TOKEN, ownToken());
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      camundaToken = response.headers().firstValue(CAMUNDA_TOKEN).orElse(camundaToken);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The token of the session, as a page that has stayed open asks for it; empty for a visitor. */
  private synchronized String ownToken() {
    if (ownToken == null) {
      Matcher token = SESSION_TOKEN.matcher(get("/desk/session").body());
      ownToken = token.find() ? token.group(1) : "";
    }
    return ownToken;
  }

  /** Tasklist asks for its lists as HAL. */
  private static String accept(String path) {
    return path.contains("/filter/") && path.contains("/list")
        ? "application/hal+json"
        : "application/json, text/html, */*";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
