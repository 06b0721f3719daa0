package org.tian.handling.commitment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.tian.shared.Refusal;

/** Addresses that people give as evidence: only such that a browser opens without harm. */
final class WebAddress {

  static final int MAX_LENGTH = 500;

  private WebAddress() {}

  /** Why the address cannot be taken; empty for a good one and for none. */
  static Optional<Refusal> refusal(String field, String address) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    return address.length() <= MAX_LENGTH && isOfTheWeb(address)
        ? Optional.empty()
        : Optional.of(Refusal.at(field, "commitment.bad-address", MAX_LENGTH));
  }

  private static boolean isOfTheWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
