package org.tian.topic;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Talks from member studios and online duty, recorded by a member for itself or by the office for a
 * member (HN-2).
 */
@Service
public class Materials {

  private static final String NOBODY = "-";

  private final MaterialRepository repository;
  private final ContactPointRepository points;
  private final Attachments attachments;
  private final TopicAccess access;
  private final Directory directory;
  private final TopicSteps steps;
  private final Clock clock;

  Materials(
      MaterialRepository repository,
      ContactPointRepository points,
      Attachments attachments,
      TopicAccess access,
      Directory directory,
      TopicSteps steps,
      Clock clock) {
    this.repository = repository;
    this.points = points;
    this.attachments = attachments;
    this.access = access;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /** What the acting person may see, the latest first. */
  @Transactional(readOnly = true)
  public TopicPage<Material> search(String q, Long after, int limit) {
    List<String> kept = access.kept();
    return TopicPage.of(
        repository.search(
            CurrentActor.get().personId(),
            kept.isEmpty() ? List.of(NOBODY) : kept,
            TopicPage.pattern(q),
            after == null ? Long.MAX_VALUE : after,
            Limit.of(limit + 1)),
        limit,
        Material::getId);
  }

  @Transactional(readOnly = true)
  public Material read(long id) {
    return repository.findById(id).filter(access::maySee).orElseThrow(TopicAccess::notFound);
  }

  /** Records a talk; the same form sent again gives the same material. */
  @WholeStep
  public Material record(String committee, String formToken, MaterialContent content) {
    String token = Entry.token(formToken);
    Optional<Material> before = repository.findByFormToken(token).filter(access::maySee);
    if (before.isPresent()) {
      return before.get();
    }
    check(committee, content);
    Material material =
        repository.saveAndFlush(
            new Material(committee, token, content, CurrentActor.get().personId(), now()));
    steps.record(chain(material), "material.recorded", Map.of("title", material.getTitle()));
    return material;
  }

  /**
   * Changes the record.
   *
   * @throws org.tian.shared.RefusedException {@code topic.changed-elsewhere} when somebody else
   *     changed it since it was read
   */
  @WholeStep
  public Material change(long id, long version, MaterialContent content) {
    Material material = read(id);
    if (material.getVersion() != version) {
      throw Refusal.of("topic.changed-elsewhere").asException();
    }
    check(material.getCommitteeCode(), content);
    material.change(content, now());
    Material saved = repository.saveAndFlush(material);
    steps.record(chain(saved), "material.changed", Map.of("title", saved.getTitle()));
    return saved;
  }

  /** Files that go with it; whoever sees the material reads and changes them. */
  @Transactional(readOnly = true)
  public List<Attachment> filesOf(long id) {
    return attachments.of(owner(read(id)));
  }

  @Transactional(readOnly = true)
  public Attachment file(long id, long fileId) {
    return attachments.get(owner(read(id)), fileId);
  }

  /** Its content; the caller closes it. */
  public InputStream open(Attachment file) {
    return attachments.open(file);
  }

  @Transactional
  public void addFile(long id, String name, InputStream content) {
    Material material = read(id);
    Attachment added = attachments.store(owner(material), name, content);
    steps.record(chain(material), "material.file-added", Map.of("file", added.getName()));
  }

  @WholeStep
  public void removeFile(long id, long fileId) {
    Material material = read(id);
    Attachment removed = attachments.remove(owner(material), fileId);
    steps.record(chain(material), "material.file-removed", Map.of("file", removed.getName()));
  }

  private void check(String committee, MaterialContent content) {
    String person = CurrentActor.get().personId();
    boolean office = access.keeps(committee);
    if (!office && !access.memberships().contains(committee)) {
      throw Refusal.of("topic.material-not-yours").asException();
    }
    LocalDate today = LocalDate.now(clock);
    new Entry()
        .require(content.kind() != null, "kind", "topic.missing.kind")
        .length("title", content.title(), 4, 100)
        .require(content.heldOn() != null, "heldOn", "topic.missing.heldOn")
        .require(
            content.heldOn() == null || !content.heldOn().isAfter(today),
            "heldOn",
            "topic.in-the-future")
        .length("place", content.place(), 2, 100)
        .length("people", content.people(), 2, 200)
        .length("text", content.text(), 10, MaterialContent.TEXT)
        .require(
            office
                ? directory.holds(content.memberId(), committee, Role.MEMBER)
                : content.memberId().equals(person),
            "memberId",
            "topic.not-a-member")
        .require(isPointOf(committee, content), "contactPoint", "topic.point-elsewhere")
        .check();
  }

  /** A retired point may stay named. */
  private boolean isPointOf(String committee, MaterialContent content) {
    return content.contactPointId() == null
        || points
            .findById(content.contactPointId())
            .filter(point -> point.getCommitteeCode().equals(committee))
            .isPresent();
  }

  private static String owner(Material material) {
    return chain(material);
  }

  private static String chain(Material material) {
    return "material:" + material.getId();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
