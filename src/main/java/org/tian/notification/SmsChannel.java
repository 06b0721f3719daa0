package org.tian.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Short messages through the gateway that was added, if any. */
@Component
class SmsChannel implements OutboundChannel {

  private final ObjectProvider<SmsGateway> gateway;

  SmsChannel(ObjectProvider<SmsGateway> gateway) {
    this.gateway = gateway;
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean isConnected() {
    return gateway.getIfAvailable() != null;
  }

  @Override
  public boolean reaches(Recipient recipient) {
    return recipient.phone() != null && !recipient.phone().isBlank();
  }

  @Override
  public Outcome send(OutboundLetter letter) {
    SmsGateway connected = gateway.getIfAvailable();
    String phone = letter.recipient().phone();
    if (connected == null) {
      return Outcome.later("not-connected", "", phone);
    }
    if (!reaches(letter.recipient())) {
      return Outcome.never("no-address", "", null);
    }
    try {
      connected.send(letter.key(), phone, letter.body());
      return Outcome.sent(phone);
    } catch (SmsGateway.SmsRefusedException refused) {
      return refused.isForGood()
          ? Outcome.never("refused", refused.getMessage(), phone)
          : Outcome.later("refused", refused.getMessage(), phone);
    } catch (RuntimeException fault) {
      return Outcome.later("unreachable", fault.getMessage(), phone);
    }
  }
}
