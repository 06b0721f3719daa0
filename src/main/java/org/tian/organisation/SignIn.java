package org.tian.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/**
 * Passwords: checking with lock-out, changing.
 *
 * <p>Five wrong passwords in a row lock an account for a quarter of an hour. An unknown id costs as
 * much time as a wrong password, so that ids cannot be found out.
 */
@Service
public class SignIn {

  /** Fewest characters of a password. */
  public static final int PASSWORD_MIN_LENGTH = 10;

  /** Most characters of a password; bcrypt ignores what follows after 72 bytes. */
  public static final int PASSWORD_MAX_LENGTH = 64;

  /** Name of the session's value: the id typed at the last refused sign-in, shown again once. */
  public static final String GIVEN_ID = "tian.sign-in.given-id";

  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?s)(?=.*\\p{L})(?=.*\\d).*");

  private final PersonRepository people;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Supplier<String> decoyHash;

  SignIn(
      PersonRepository people,
      PasswordEncoder encoder,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.encoder = encoder;
    this.events = events;
    this.clock = clock;
    this.decoyHash = SingletonSupplier.of(() -> encoder.encode("nobody has this password 0"));
  }

  /** What came of an attempt. */
  public enum Outcome {
    ACCEPTED,
    REJECTED,
    LOCKED
  }

  /** Checks a password and counts the failure; its own transaction, so that the count stays. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Outcome attempt(String personId, String password) {
    Person known = people.findById(personId).orElse(null);
    if (known == null || known.getPasswordHash() == null) {
      encoder.matches(password, decoyHash.get());
      return Outcome.REJECTED;
    }
    Instant now = now();
    if (known.isLockedAt(now) || known.isClosedOn(LocalDate.now(clock))) {
      return Outcome.LOCKED;
    }
    boolean right = encoder.matches(password, known.getPasswordHash());
    if (right && !known.hasSignInTraces()) {
      return Outcome.ACCEPTED;
    }
    Person person = people.findForSignIn(personId).orElseThrow();
    if (right) {
      person.signedIn();
      return Outcome.ACCEPTED;
    }
    if (person.signInFailed(now)) {
      events.publishEvent(CaseStep.of("person:" + personId, "person.locked"));
      return Outcome.LOCKED;
    }
    return Outcome.REJECTED;
  }

  /**
   * Changes the password of a person who knows the present one.
   *
   * @throws org.tian.shared.RefusedException when the present one is wrong or the new one too weak
   */
  @Transactional
  public void changePassword(String personId, String present, String wanted) {
    Person person = people.findForSignIn(personId).orElseThrow();
    if (!encoder.matches(present, person.getPasswordHash())) {
      throw Refusal.at("present", "password.wrong").asException();
    }
    if (wanted.length() < PASSWORD_MIN_LENGTH
        || wanted.length() > PASSWORD_MAX_LENGTH
        || !LETTER_AND_DIGIT.matcher(wanted).matches()) {
      throw Refusal.at("wanted", "password.weak", PASSWORD_MIN_LENGTH, PASSWORD_MAX_LENGTH)
          .asException();
    }
    if (encoder.matches(wanted, person.getPasswordHash())) {
      throw Refusal.at("wanted", "password.same").asException();
    }
    person.setPassword(encoder.encode(wanted), now());
    events.publishEvent(
        new CaseStep("person:" + personId, "person.password-changed", Map.of(), null));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
