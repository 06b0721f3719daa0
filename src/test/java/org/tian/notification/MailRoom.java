package org.tian.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that can be stopped and started; keeps what it got while it ran last. */
final class MailRoom implements AutoCloseable {

  private final JavaMailSenderImpl sender;
  private GreenMail server;
  private final int port;

  MailRoom(JavaMailSenderImpl sender) {
    this.sender = sender;
    this.port = freePort();
    open();
  }

  /** Not one that the system may give to somebody else while the server is down. */
  private static int freePort() {
    for (int port = 20_000 + (int) (ProcessHandle.current().pid() % 5_000); ; port++) {
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (IOException taken) {
        // the next one
      }
    }
  }

  void open() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    sender.setPort(port);
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Mails to the person since the server was opened, in order. */
  List<MimeMessage> mailsTo(String person) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> recipientOf(mail).contains(person + "@"))
        .toList();
  }

  List<String> subjectsTo(String person) {
    return mailsTo(person).stream().map(MailRoom::subject).toList();
  }

  static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static String text(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (MessagingException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String recipientOf(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
