package org.tian.handling.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tian.handling.Reply;

/**
 * The words of a reply that co-units put their names to: answers with their classes, class of the
 * whole, body. Whom to ask and what may be published are the lead unit's own.
 */
final class ReplyWords {

  private ReplyWords() {}

  /** SHA-256 of the words, in hexadecimal. */
  static String hashOf(Reply reply) {
    String words =
        reply.getItemAnswers() + "\n" + reply.getResultClass() + "\n" + reply.getBody().strip();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
