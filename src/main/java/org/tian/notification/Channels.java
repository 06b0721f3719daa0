package org.tian.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways out of the program, and whether each is connected. */
@Component
public class Channels {

  private final Map<Channel, OutboundChannel> outbound = new EnumMap<>(Channel.class);

  Channels(List<OutboundChannel> all) {
    all.forEach(one -> outbound.put(one.channel(), one));
  }

  /** Whether anything can be sent on it; the inbox always is there. */
  public boolean isConnected(Channel channel) {
    return channel == Channel.INBOX || outbound.get(channel).isConnected();
  }

  OutboundChannel of(Channel channel) {
    return outbound.get(channel);
  }

  /** Whether a message to the person has somewhere to go. */
  boolean reaches(Channel channel, Recipient recipient) {
    OutboundChannel way = outbound.get(channel);
    return way.isConnected() && way.reaches(recipient);
  }
}
