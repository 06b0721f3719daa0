package org.tian.topic;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.tian.shared.RefusedException;

/** The door through which clues come in: not too many at once, and each form once. */
@Component
public class ClueIntake {

  private final Clues clues;
  private final ClueRateLimit limit;

  ClueIntake(Clues clues, ClueRateLimit limit) {
    this.clues = clues;
    this.limit = limit;
  }

  /** A token for a fresh form. */
  public String freshForm() {
    return UUID.randomUUID().toString();
  }

  /**
   * Takes a clue in; the same form sent twice, also at the same time, gives the same clue and
   * counts once.
   *
   * @param address network address of the giver
   * @param session browser session of the giver, or id of the signed-in person
   * @throws RefusedException with a reason for each field that does not hold, or {@code
   *     topic.too-many-clues}
   */
  public Clue give(String formToken, ClueContent content, String address, String session) {
    Optional<Clue> before = clues.ofForm(formToken);
    if (before.isPresent()) {
      return before.get();
    }
    limit.take(address, session);
    try {
      return clues.give(formToken, content);
    } catch (RefusedException refused) {
      limit.giveBack(address, session);
      throw refused;
    } catch (DataIntegrityViolationException sentTwice) {
      limit.giveBack(address, session);
      return clues.ofForm(formToken).orElseThrow(() -> sentTwice);
    }
  }
}
