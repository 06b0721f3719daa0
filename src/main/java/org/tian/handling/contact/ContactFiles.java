package org.tian.handling.contact;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/** Files that go with a talk, read by those who read the talk; never taken away again. */
@Service
public class ContactFiles {

  private final ContactLog log;
  private final ContactAccess access;
  private final Attachments attachments;
  private final ApplicationEventPublisher events;

  ContactFiles(
      ContactLog log,
      ContactAccess access,
      Attachments attachments,
      ApplicationEventPublisher events) {
    this.log = log;
    this.access = access;
    this.attachments = attachments;
    this.events = events;
  }

  /** Files of a talk that the acting person may read, oldest first. */
  @Transactional(readOnly = true)
  public List<Attachment> of(long contactId) {
    log.get(contactId);
    return attachments.of(ownerKey(contactId));
  }

  /** One of them; {@code document.not-found} when it belongs to something else. */
  @Transactional(readOnly = true)
  public Attachment get(long contactId, long fileId) {
    log.get(contactId);
    return attachments.get(ownerKey(contactId), fileId);
  }

  /** Its content; the caller closes it. */
  public InputStream open(Attachment file) {
    return attachments.open(file);
  }

  /**
   * A file as it is handed in.
   *
   * @param content read and left open
   */
  public record Given(String name, InputStream content) {}

  /** Enters a talk together with its files: all of it or nothing. */
  @Transactional
  public ContactEntry record(long unitTaskId, ContactDraft draft, List<Given> given) {
    ContactEntry entry = log.record(unitTaskId, draft);
    given.forEach(file -> add(entry.getId(), file.name(), file.content()));
    return entry;
  }

  /** Attaches a file, by the side that entered the talk. */
  @Transactional
  public Attachment add(long contactId, String name, InputStream content) {
    ContactEntry entry = log.get(contactId).entry();
    UnitTask task = access.require(entry.getUnitTaskId());
    if (access.sideOf(task).filter(side -> side == entry.getRecordedSide()).isEmpty()) {
      throw Refusal.of("contact.not-recorder").asException();
    }
    if (entry.isReplaced()) {
      throw Refusal.of("contact.replaced").asException();
    }
    Attachment added = attachments.store(ownerKey(contactId), name, content);
    events.publishEvent(
        CaseStep.of(
            entry.getCaseKey(),
            "handling.contact-file",
            Map.of("contact", contactId, "file", added.getName(), "sha256", added.getSha256())));
    return added;
  }

  private static String ownerKey(long contactId) {
    return "contact:" + contactId;
  }
}
