package org.tian.notification;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/**
 * Which addresses of robots may be called: by https, with a name, outside of internal networks; and
 * those the operator allows by name ({@code tian.notification.webhook.allowed-hosts}).
 *
 * <p>Asked when an address is entered and again right before each call; between that and the
 * connection the machine's own memory of names (30 s) keeps the answer, so a name cannot change its
 * mind in between. Redirections are not followed.
 */
@Component
class WebhookAddresses {

  private static final String FIELD = "address";
  private static final int LONGEST = 500;
  private static final int HTTPS = 443;

  private final NotificationSettings settings;

  WebhookAddresses(NotificationSettings settings) {
    this.settings = settings;
  }

  /** What speaks against an address that somebody enters; a name unknown today does not. */
  Optional<Refusal> objection(String typed) {
    String text = Objects.toString(typed, "").strip();
    URI address = parsed(text);
    if (address == null || text.length() > LONGEST) {
      return Optional.of(Refusal.at(FIELD, "robot.address-wrong"));
    }
    if (isAllowed(address)) {
      return Optional.empty();
    }
    if (!"https".equals(address.getScheme())
        || address.getPort() != -1 && address.getPort() != HTTPS) {
      return Optional.of(Refusal.at(FIELD, "robot.not-https"));
    }
    try {
      return leadsInside(address.getHost())
          ? Optional.of(Refusal.at(FIELD, "robot.internal"))
          : Optional.empty();
    } catch (UnknownHostException unknown) {
      return Optional.empty();
    }
  }

  /** Whether the address may be called now. */
  boolean mayCall(URI address) throws UnknownHostException {
    return objection(address.toString()).isEmpty()
        && (isAllowed(address) || !leadsInside(address.getHost()));
  }

  private static URI parsed(String text) {
    try {
      URI address = new URI(text);
      boolean whole =
          address.getHost() != null
              && address.getUserInfo() == null
              && address.getFragment() == null
              && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
      return whole ? address : null;
    } catch (URISyntaxException wrong) {
      return null;
    }
  }

  private boolean isAllowed(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return settings.webhook().allowedHosts().stream()
        .map(one -> one.toLowerCase(Locale.ROOT))
        .anyMatch(one -> one.equals(host) || one.equals(host + ":" + address.getPort()));
  }

  private static boolean leadsInside(String host) throws UnknownHostException {
    for (InetAddress one : InetAddress.getAllByName(host)) {
      if (isInside(one)) {
        return true;
      }
    }
    return false;
  }

  static boolean isInside(InetAddress one) {
    byte[] bytes = one.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean special =
        one.isAnyLocalAddress()
            || one.isLoopbackAddress()
            || one.isLinkLocalAddress()
            || one.isSiteLocalAddress()
            || one.isMulticastAddress();
    if (bytes.length > 4) {
      // unique local fc00::/7; translated and tunnelled IPv4 hides another address
      return special
          || (first & 0xfe) == 0xfc
          || first == 0x00
          || first == 0x20 && second == 0x02
          || first == 0x00 && second == 0x64
          || first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    }
    return special
        || first == 0
        || first >= 240
        || first == 100 && second >= 64 && second < 128
        || first == 192 && second == 0
        || first == 198 && (second == 18 || second == 19);
  }
}
