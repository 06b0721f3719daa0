package org.tian.topic;

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
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** The register of contact points of each committee (AH-7); its office keeps it. */
@Service
public class ContactPoints {

  private final ContactPointRepository repository;
  private final TopicAccess access;
  private final Directory directory;
  private final TopicSteps steps;
  private final Clock clock;

  ContactPoints(
      ContactPointRepository repository,
      TopicAccess access,
      Directory directory,
      TopicSteps steps,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /** Those that exist today, of all committees; anybody may name one when giving a clue. */
  @Transactional(readOnly = true)
  public List<ContactPoint> open() {
    return repository.findByRetiredOnIsNullOrderByCommitteeCodeAscNameAsc();
  }

  /** Those of one committee that exist today. */
  @Transactional(readOnly = true)
  public List<ContactPoint> open(String committee) {
    return repository.findByCommitteeCodeAndRetiredOnIsNullOrderByName(committee);
  }

  /** The register of a committee; the office sees the retired ones as well. */
  @Transactional(readOnly = true)
  public TopicPage<ContactPoint> search(String committee, String q, Long after, int limit) {
    access.requireReader(committee);
    return TopicPage.of(
        repository.search(
            committee,
            TopicPage.pattern(q),
            access.keeps(committee),
            after == null ? 0L : after,
            Limit.of(limit + 1)),
        limit,
        ContactPoint::getId);
  }

  @Transactional(readOnly = true)
  public ContactPoint read(long id) {
    return repository.findById(id).filter(access::maySee).orElseThrow(TopicAccess::notFound);
  }

  /** Its name, for a clue or material that names it. */
  @Transactional(readOnly = true)
  public Optional<String> nameOf(Long id) {
    return id == null ? Optional.empty() : repository.findById(id).map(ContactPoint::getName);
  }

  @WholeStep
  public ContactPoint add(String committee, ContactPointContent content) {
    access.requireOffice(committee);
    check(committee, content);
    ContactPoint point = repository.saveAndFlush(new ContactPoint(committee, content, now()));
    record(point, "contact-point.added");
    return point;
  }

  /**
   * Changes the entry.
   *
   * @throws org.tian.shared.RefusedException {@code topic.changed-elsewhere} when somebody else
   *     changed it since it was read
   */
  @WholeStep
  public ContactPoint change(long id, long version, ContactPointContent content) {
    ContactPoint point = require(id);
    if (point.getVersion() != version) {
      throw Refusal.of("topic.changed-elsewhere").asException();
    }
    check(point.getCommitteeCode(), content);
    point.change(content, now());
    ContactPoint saved = repository.saveAndFlush(point);
    record(saved, "contact-point.changed");
    return saved;
  }

  /** Takes it out of the register from today on; what named it keeps its name. */
  @WholeStep
  public void retire(long id) {
    ContactPoint point = require(id);
    if (point.isOpen()) {
      point.retire(LocalDate.now(clock));
      record(repository.saveAndFlush(point), "contact-point.retired");
    }
  }

  /** Takes the retirement back. */
  @WholeStep
  public void reopen(long id) {
    ContactPoint point = require(id);
    if (!point.isOpen()) {
      point.reopen();
      record(repository.saveAndFlush(point), "contact-point.reopened");
    }
  }

  private void check(String committee, ContactPointContent content) {
    new Entry()
        .length("name", content.name(), 2, 80)
        .require(content.kind() != null, "kind", "topic.missing.kind")
        .length("address", content.address(), 2, 200)
        .length("topics", content.topics(), 0, 300)
        .require(
            content.memberId().isEmpty()
                || directory.holds(content.memberId(), committee, Role.MEMBER),
            "memberId",
            "topic.not-a-member")
        .require(
            content.bodyCode().isEmpty()
                || directory
                    .body(content.bodyCode())
                    .filter(body -> body.getCommitteeCode().equals(committee))
                    .isPresent(),
            "bodyCode",
            "topic.body-unknown")
        .require(
            !content.memberId().isEmpty() || !content.bodyCode().isEmpty(),
            "memberId",
            "topic.nobody-responsible")
        .check();
  }

  private ContactPoint require(long id) {
    ContactPoint point = read(id);
    access.requireOffice(point.getCommitteeCode());
    return point;
  }

  private void record(ContactPoint point, String action) {
    steps.record("contact-point:" + point.getId(), action, Map.of("name", point.getName()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
