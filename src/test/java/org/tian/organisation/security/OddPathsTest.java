package org.tian.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.TianTest;

/** Addresses that no browser makes get a plain no, and leave no stack trace behind. */
@TianTest
@ExtendWith(OutputCaptureExtension.class)
class OddPathsTest {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/%2e%2e/",
        "/desk/%2e%2e/actuator/env",
        "/assets/%2e%2e/application.yaml",
        "/camunda/%2e%2e/desk",
        "/desk/%00",
        "/api/v1/proposals/%00",
        "/desk/..%2f",
        "//desk",
        "/desk//",
        "/camunda/app//tasklist",
        "/desk;x=1",
        "/desk/%0a",
        "/desk/%ff",
        "/desk/%",
        "/desk/\\"
      })
  void isRefused(String path, CapturedOutput log) throws IOException {
    String answer = answerTo(path);

    assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("Exception", "at org.");
    assertThat(log.getAll()).doesNotContain("\tat org.", "ERROR");
  }

  /** Sent as it is: every client library would tidy the address first. */
  private String answerTo(String path) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      try (InputStream answer = socket.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
