package org.tian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Files attached to things of other modules.
 *
 * <p>Knows an owner only by its key. Who may read or change is decided by the caller; an id without
 * the right owner key finds nothing, so that guessing ids opens nothing.
 */
@Service
@Transactional
public class Attachments {

  private static final int MEGABYTE = 1024 * 1024;

  private final AttachmentRepository repository;
  private final FileIntake intake;
  private final FileStore store;
  private final DocumentSettings settings;
  private final Clock clock;

  Attachments(
      AttachmentRepository repository,
      FileIntake intake,
      FileStore store,
      DocumentSettings settings,
      Clock clock) {
    this.repository = repository;
    this.intake = intake;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Attaches a file for the acting person.
   *
   * @param givenName name as the user's machine gave it; is cleaned
   * @param content read once; not closed
   * @throws org.tian.shared.RefusedException when the file is empty, too large, of a wrong type,
   *     attached already, or more than the owner may have
   */
  public Attachment store(String ownerKey, String givenName, InputStream content) {
    String name = FileNames.clean(givenName);
    if (name.isEmpty()) {
      throw Refusal.at("file", "document.name-missing").asException();
    }
    return intake.receive(name, content, file -> keep(ownerKey, name, file));
  }

  /** What is attached, oldest first. */
  @Transactional(readOnly = true)
  public List<Attachment> of(String ownerKey) {
    return repository.findByOwnerKeyOrderById(ownerKey);
  }

  /**
   * One attachment of the owner.
   *
   * @throws org.tian.shared.RefusedException {@code document.not-found} also when it belongs to
   *     another owner
   */
  @Transactional(readOnly = true)
  public Attachment get(String ownerKey, long id) {
    return repository
        .findByIdAndOwnerKey(id, ownerKey)
        .orElseThrow(() -> Refusal.of("document.not-found").asException());
  }

  /** The content of an attachment; the caller closes it. */
  public InputStream open(Attachment attachment) {
    return store.open(attachment.getContentKey());
  }

  /** Removes one attachment with its content; refused as in {@link #get}. */
  public Attachment remove(String ownerKey, long id) {
    Attachment attachment = get(ownerKey, id);
    erase(attachment);
    return attachment;
  }

  /** Removes all that is attached, when the owner itself goes. */
  public void removeAll(String ownerKey) {
    of(ownerKey).forEach(this::erase);
  }

  private Attachment keep(String ownerKey, String name, CheckedFile file) {
    List<Attachment> others = of(ownerKey);
    refuseTwice(others, file);
    refuseTooMuch(others, file);
    String contentKey = UUID.randomUUID().toString();
    try (InputStream content = Files.newInputStream(file.path())) {
      store.write(contentKey, content);
    } catch (IOException broken) {
      throw new UncheckedIOException("Could not store " + name, broken);
    }
    return repository.save(
        new Attachment(
            ownerKey,
            name,
            file,
            contentKey,
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  private void refuseTwice(List<Attachment> others, CheckedFile file) {
    others.stream()
        .filter(other -> other.getSha256().equals(file.sha256()))
        .findFirst()
        .ifPresent(
            same -> {
              throw Refusal.at("file", "document.twice", same.getName()).asException();
            });
  }

  private void refuseTooMuch(List<Attachment> others, CheckedFile file) {
    long total = others.stream().mapToLong(Attachment::getSizeBytes).sum() + file.size();
    long most = settings.maxOwnerSize().toBytes();
    if (total > most) {
      throw Refusal.at("file", "document.total-too-large", most / MEGABYTE).asException();
    }
    if (others.size() >= settings.maxFiles()) {
      throw Refusal.at("file", "document.too-many", settings.maxFiles()).asException();
    }
  }

  private void erase(Attachment attachment) {
    repository.delete(attachment);
    store.delete(attachment.getContentKey());
  }
}
