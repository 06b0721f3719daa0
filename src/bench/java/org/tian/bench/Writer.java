package org.tian.bench;

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

/** Somebody who types in the editor, as the server sees it: a session and calls with JSON. */
final class Writer {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private String token = "";

  private Writer(int port) {
    this.base = "http://localhost:" + port;
  }

  static Writer signedIn(int port, String person, String password) {
    Writer writer = new Writer(port);
    writer.readToken("/login");
    String form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(person, encoded(password), encoded(writer.token));
    writer.send("/login", "application/x-www-form-urlencoded", form);
    writer.readToken("/desk");
    return writer;
  }

  private void readToken(String page) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + page)).build();
    Matcher found = TOKEN.matcher(send(request));
    if (!found.find()) {
      throw new IllegalStateException("No token on " + page);
    }
    token = found.group(1);
  }

  /** The answer to what is typed. */
  String ask(String path, String json) {
    return send(path, "application/json", json);
  }

  private String send(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", type)
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
