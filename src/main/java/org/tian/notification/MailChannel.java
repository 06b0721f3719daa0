package org.tian.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mails through the server of {@code spring.mail.*}, as plain text.
 *
 * <p>A message keeps its Message-ID at every attempt: where the answer of a server that had taken
 * it was lost, mailboxes that look for repeated ids leave out the second one.
 */
@Component
class MailChannel implements OutboundChannel {

  private static final int PERMANENT = 500;

  private final ObjectProvider<JavaMailSender> sender;
  private final MailSettings settings;

  MailChannel(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
    this.sender = sender;
    this.settings = settings;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean isConnected() {
    return !settings.from().isBlank() && sender.getIfAvailable() != null;
  }

  @Override
  public boolean reaches(Recipient recipient) {
    return recipient.email() != null && !recipient.email().isBlank();
  }

  @Override
  public Outcome send(OutboundLetter letter) {
    String address = letter.recipient().email();
    if (!isConnected()) {
      return Outcome.later("not-connected", "", address);
    }
    if (!reaches(letter.recipient())) {
      return Outcome.never("no-address", "", null);
    }
    JavaMailSender connected = sender.getObject();
    try {
      connected.send(message(connected.createMimeMessage(), letter));
      return Outcome.sent(address);
    } catch (AddressException wrong) {
      return Outcome.never("address-wrong", wrong.getMessage(), address);
    } catch (MessagingException | UnsupportedEncodingException wrong) {
      return Outcome.never("not-written", wrong.getMessage(), address);
    } catch (MailException refused) {
      return outcomeOf(refused, address);
    }
  }

  private MimeMessage message(MimeMessage mail, OutboundLetter letter)
      throws MessagingException, UnsupportedEncodingException {
    InternetAddress to = new InternetAddress(letter.recipient().email(), true);
    to.setPersonal(letter.recipient().name(), StandardCharsets.UTF_8.name());
    MimeMessageHelper helper = new MimeMessageHelper(mail, false, StandardCharsets.UTF_8.name());
    helper.setFrom(settings.from(), settings.name());
    helper.setTo(to);
    helper.setSubject(letter.title().replaceAll("\\p{Cntrl}+", " "));
    helper.setText(letter.body(), false);
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Tian-Event", letter.event().code());
    mail.setHeader("Message-ID", "<" + letter.key() + "@" + host() + ">");
    return mail;
  }

  private String host() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  private static Outcome outcomeOf(MailException refused, String address) {
    if (refused instanceof MailAuthenticationException) {
      return Outcome.later("sign-in", refused.getMessage(), address);
    }
    Throwable cause = refused;
    if (refused instanceof MailSendException send && !send.getFailedMessages().isEmpty()) {
      cause = send.getFailedMessages().values().iterator().next();
    }
    for (Throwable one = cause; one != null; one = next(one)) {
      if (one instanceof SMTPAddressFailedException wrong) {
        return wrong.getReturnCode() >= PERMANENT
            ? Outcome.never("refused", one.getMessage(), address)
            : Outcome.later("refused", one.getMessage(), address);
      }
      // Refuses the sender or the server's state, not this address: somebody will mend it.
      if (one instanceof SMTPSendFailedException || one instanceof SMTPSenderFailedException) {
        return Outcome.later("refused", one.getMessage(), address);
      }
      if (one instanceof AuthenticationFailedException) {
        return Outcome.later("sign-in", one.getMessage(), address);
      }
    }
    return Outcome.later("unreachable", refused.getMessage(), address);
  }

  private static Throwable next(Throwable one) {
    return one instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : one.getCause();
  }
}
