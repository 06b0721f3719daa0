package org.tian.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4) as lower-case hexadecimal text, and Merkle roots of such hashes. */
final class Sha256 {

  /** Stands before the first link. */
  static final String NONE = "0".repeat(64);

  private Sha256() {}

  static String hex(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * Root of the Merkle tree over the hashes in order; an odd one out moves up alone.
   *
   * <p>Leaves and nodes are hashed with different prefixes, so that a node cannot pass for a leaf
   * (RFC 6962 §2.1).
   */
  static String merkleRoot(List<String> hashes) {
    if (hashes.isEmpty()) {
      return NONE;
    }
    List<String> level = hashes.stream().map(hash -> hex("0" + hash)).toList();
    while (level.size() > 1) {
      List<String> above = new ArrayList<>();
      for (int i = 0; i < level.size(); i += 2) {
        boolean alone = i + 1 == level.size();
        above.add(alone ? level.get(i) : hex("1" + level.get(i) + level.get(i + 1)));
      }
      level = above;
    }
    return level.get(0);
  }
}
