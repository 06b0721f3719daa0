package org.tian.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Lets a creating call be sent again without being done again: the same person with the same key
 * gets the first call's answer.
 *
 * <p>Key and result are written in the transaction of the work itself, so a failed call leaves no
 * key behind and two calls at the same time do the work once. Keys are kept for a week.
 */
@Service
public class Idempotency {

  /** Request header that carries the key. */
  public static final String HEADER = "Idempotency-Key";

  private static final int MAX_KEY = 120;
  private static final Period KEPT = Period.ofDays(7);

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  Idempotency(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Does the work once per key, in one transaction.
   *
   * @param requestKey the caller's key; without one the work is simply done
   * @param request what was asked, to tell a repetition from another request
   * @param type of the answer, which must be writable and readable as JSON
   * @throws org.tian.shared.RefusedException {@code idempotency.bad-key} for an overlong key,
   *     {@code idempotency.key-reused} when the key came with another request
   */
  @WholeStep
  public <T> T once(String requestKey, Object request, Class<T> type, Supplier<T> work) {
    if (requestKey == null || requestKey.isBlank()) {
      return work.get();
    }
    if (requestKey.length() > MAX_KEY) {
      throw Refusal.of("idempotency.bad-key", String.valueOf(MAX_KEY)).asException();
    }
    String personId = CurrentActor.get().personId();
    String fingerprint = fingerprint(write(request));
    if (!isFirst(personId, requestKey, fingerprint)) {
      return answerOf(personId, requestKey, fingerprint, type);
    }
    T answer = work.get();
    jdbc.sql("update idempotency_key set result_json = ? where person_id = ? and request_key = ?")
        .params(write(answer), personId, requestKey)
        .update();
    return answer;
  }

  /** A call under way with the same key holds the row, so this waits for its end. */
  private boolean isFirst(String personId, String requestKey, String fingerprint) {
    try {
      jdbc.sql(
              "insert into idempotency_key (person_id, request_key, fingerprint, created_at)"
                  + " values (?, ?, ?, ?)")
          .params(personId, requestKey, fingerprint, now())
          .update();
      return true;
    } catch (DuplicateKeyException repeated) {
      return false;
    }
  }

  private <T> T answerOf(String personId, String requestKey, String fingerprint, Class<T> type) {
    Stored stored =
        jdbc.sql(
                "select fingerprint, result_json from idempotency_key"
                    + " where person_id = ? and request_key = ?")
            .params(personId, requestKey)
            .query(Stored.class)
            .single();
    if (!stored.fingerprint().equals(fingerprint)) {
      throw Refusal.of("idempotency.key-reused").asException();
    }
    try {
      return json.readValue(stored.resultJson(), type);
    } catch (JsonProcessingException changed) {
      throw new IllegalStateException("A kept answer is no " + type.getSimpleName(), changed);
    }
  }

  private record Stored(String fingerprint, String resultJson) {}

  @Scheduled(cron = "0 20 3 * * *", zone = "${tian.zone:Asia/Shanghai}")
  @Transactional
  void forgetOldKeys() {
    jdbc.sql("delete from idempotency_key where created_at < ?").param(now().minus(KEPT)).update();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), e);
    }
  }

  private static String fingerprint(String request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
