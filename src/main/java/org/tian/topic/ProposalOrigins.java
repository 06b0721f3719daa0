package org.tian.topic;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;

/** Remembers where drafts came from and tells it to those who see the case. */
@Service
public class ProposalOrigins {

  private final ProposalOriginRepository repository;
  private final ReferenceTopicRepository topics;
  private final ClueGroupRepository groups;
  private final MaterialRepository materials;
  private final TopicAccess access;
  private final TopicSteps steps;
  private final Clock clock;

  ProposalOrigins(
      ProposalOriginRepository repository,
      ReferenceTopicRepository topics,
      ClueGroupRepository groups,
      MaterialRepository materials,
      TopicAccess access,
      TopicSteps steps,
      Clock clock) {
    this.repository = repository;
    this.topics = topics;
    this.groups = groups;
    this.materials = materials;
    this.access = access;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Where a case came from, as the acting person may know it.
   *
   * @param title of the source, or empty when the person may not see the source
   * @param url page of the source, or empty
   */
  public record Origin(OriginKind kind, String title, String url) {}

  /** Where the case came from; the caller has made sure that the acting person sees the case. */
  @Transactional(readOnly = true)
  public Optional<Origin> of(long proposalId) {
    return repository.findById(proposalId).map(this::told);
  }

  /** How many submitted proposals came of each of these; those without any are left out. */
  @Transactional(readOnly = true)
  public Map<Long, Long> counts(OriginKind kind, Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : repository.count(kind, ids).stream()
            .collect(
                Collectors.toMap(
                    ProposalOriginRepository.Count::getId,
                    ProposalOriginRepository.Count::getProposals));
  }

  /**
   * Notes that the acting person began the draft from this. Joins the transaction that made the
   * draft; a draft has one origin.
   */
  @Transactional
  public void note(Proposal draft, OriginKind kind, long refId) {
    repository.saveAndFlush(
        new ProposalOrigin(
            draft.getId(),
            kind,
            refId,
            CurrentActor.get().personId(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    steps.record(
        draft.getCaseKey(), "topic.draft-begun", Map.of("source", kind.name(), "sourceId", refId));
  }

  /** The acting person's own draft begun from this and not submitted yet. */
  Optional<Long> openDraft(OriginKind kind, long refId) {
    List<Long> drafts = repository.draftsOf(kind, refId, CurrentActor.get().personId());
    return drafts.stream().findFirst();
  }

  private Origin told(ProposalOrigin origin) {
    long id = origin.getRefId();
    return switch (origin.getKind()) {
      case TOPIC ->
          topics
              .findById(id)
              .filter(access::maySee)
              .map(one -> new Origin(OriginKind.TOPIC, one.getTitle(), "/desk/topics/" + id))
              .orElse(new Origin(OriginKind.TOPIC, "", ""));
      case CLUE_GROUP ->
          groups
              .findById(id)
              .filter(access::maySee)
              .map(
                  one ->
                      new Origin(
                          OriginKind.CLUE_GROUP, one.getTitle(), "/desk/topics/groups/" + id))
              .orElse(new Origin(OriginKind.CLUE_GROUP, "", ""));
      case MATERIAL ->
          materials
              .findById(id)
              .filter(access::maySee)
              .map(
                  one ->
                      new Origin(
                          OriginKind.MATERIAL, one.getTitle(), "/desk/topics/materials/" + id))
              .orElse(new Origin(OriginKind.MATERIAL, "", ""));
    };
  }
}
