package org.tian.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** What WeCom's and DingTalk's group robots want to be sent, as their public pages describe it. */
@Component
class RobotWords {

  /** Longest content that WeCom takes, in bytes of UTF-8. */
  static final int WECOM_BYTES = 4096;

  /** The same of DingTalk. */
  static final int DINGTALK_BYTES = 20_000;

  private static final String HMAC = "HmacSHA256";

  private final ObjectMapper json;

  RobotWords(ObjectMapper json) {
    this.json = json;
  }

  /** The body of the call. */
  String body(RobotFormat format, String title, String text) {
    Map<String, Object> message =
        switch (format) {
          case WECOM ->
              Map.of(
                  "msgtype",
                  "markdown",
                  "markdown",
                  Map.of("content", cut("**" + title + "**\n" + text, WECOM_BYTES)));
          case DINGTALK ->
              Map.of(
                  "msgtype",
                  "markdown",
                  "markdown",
                  Map.of(
                      "title",
                      title,
                      // its markdown wants two line breaks for one
                      "text",
                      cut(
                          "**" + title + "**\n\n" + text.replaceAll("\n+", "\n\n"),
                          DINGTALK_BYTES)));
        };
    try {
      return json.writeValueAsString(message);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Texts can be written as JSON", impossible);
    }
  }

  /** The address to call; with time and signature where DingTalk asks for them. */
  URI address(Robot robot, Instant now) {
    if (robot.format() != RobotFormat.DINGTALK || robot.secret() == null) {
      return URI.create(robot.address());
    }
    String signature = sign(now.toEpochMilli(), robot.secret());
    String joined = robot.address().contains("?") ? "&" : "?";
    return URI.create(
        robot.address()
            + joined
            + "timestamp="
            + now.toEpochMilli()
            + "&sign="
            + URLEncoder.encode(signature, StandardCharsets.UTF_8));
  }

  static String sign(long millis, String secret) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
      byte[] signed = mac.doFinal((millis + "\n" + secret).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + HMAC, impossible);
    }
  }

  /** A value that people typed, without what markdown would read as a link or a heading. */
  static String harmless(String typed) {
    return typed
        .replace('[', '［')
        .replace(']', '］')
        .replace('<', '＜')
        .replace('>', '＞')
        .replace('*', '＊')
        .replace('`', '｀')
        .replace('#', '＃')
        .replaceAll("\\s*\\R\\s*", " ");
  }

  private static String cut(String text, int bytes) {
    if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 3; // the sign of omission
    for (int c : text.codePoints().toArray()) {
      String sign = Character.toString(c);
      used += sign.getBytes(StandardCharsets.UTF_8).length;
      if (used > bytes) {
        break;
      }
      kept.append(sign);
    }
    return kept.append('…').toString();
  }
}
