package org.tian.topic;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reading the yearly lists of reference topics: the office, members, the public. */
@Service
@Transactional(readOnly = true)
public class ReferenceTopics {

  private static final Set<TopicAudience> EVERYBODY = EnumSet.of(TopicAudience.PUBLIC);
  private static final Set<TopicAudience> ANY = EnumSet.allOf(TopicAudience.class);
  private static final Set<TopicState> PUBLISHED = EnumSet.of(TopicState.PUBLISHED);

  private final ReferenceTopicRepository repository;
  private final TopicSourceRepository sources;
  private final TopicChangeRepository changes;
  private final TopicAccess access;

  ReferenceTopics(
      ReferenceTopicRepository repository,
      TopicSourceRepository sources,
      TopicChangeRepository changes,
      TopicAccess access) {
    this.repository = repository;
    this.sources = sources;
    this.changes = changes;
    this.access = access;
  }

  /** The list as the acting person may see it: all states for the office, else the published. */
  public TopicPage<ReferenceTopic> search(TopicSearch search) {
    access.requireReader(search.committee());
    return found(search, states(search), ANY);
  }

  /** The list as everybody may see it. */
  public TopicPage<ReferenceTopic> searchPublic(TopicSearch search) {
    return found(search, PUBLISHED, EVERYBODY);
  }

  /** Years with topics that the acting person may see, the latest first. */
  public List<Integer> years(String committee) {
    access.requireReader(committee);
    Set<TopicState> states = access.keeps(committee) ? EnumSet.allOf(TopicState.class) : PUBLISHED;
    return repository.years(committee, states, ANY);
  }

  /** Years with topics published to everybody, the latest first. */
  public List<Integer> publicYears(String committee) {
    return repository.years(committee, PUBLISHED, EVERYBODY);
  }

  /** Committees with topics published to everybody. */
  public List<String> publicCommittees() {
    return repository.committeesWithPublicTopics();
  }

  /** A topic, when the acting person may see it. */
  public ReferenceTopic read(long id) {
    return find(id).orElseThrow(TopicAccess::notFound);
  }

  /** The same; empty when the acting person may not see it. */
  public Optional<ReferenceTopic> find(long id) {
    return repository.findById(id).filter(access::maySee);
  }

  /** A topic on the published list, when the acting person may see it. */
  public Optional<ReferenceTopic> published(long id) {
    return find(id).filter(ReferenceTopic::isPublished);
  }

  /**
   * The same, kept from being used twice at once until the transaction of the caller ends: a second
   * click waits here and finds what the first one made.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ReferenceTopic claim(long id) {
    return repository
        .lock(id)
        .filter(access::maySee)
        .filter(ReferenceTopic::isPublished)
        .orElseThrow(TopicAccess::notFound);
  }

  /** From what it is drawn, in the order of entry. */
  public List<TopicSource> sourcesOf(long id) {
    return sources.findByTopicIdInOrderById(List.of(read(id).getId()));
  }

  /** The latest change first; for the office. */
  public List<TopicChange> changesOf(long id) {
    ReferenceTopic topic = read(id);
    access.requireOffice(topic.getCommitteeCode());
    return changes.findByTopicIdOrderByIdDesc(id);
  }

  /** Topics that the acting person may see, drawn from each of these groups of clues. */
  public Map<Long, List<ReferenceTopic>> drawnFrom(Collection<Long> groups) {
    return groups.isEmpty() ? Map.of() : drawn(groups, false);
  }

  /** Topics drawn from a group of clues that are published to everybody. */
  public List<ReferenceTopic> publicOnesDrawnFrom(Long group) {
    return group == null ? List.of() : drawn(List.of(group), true).getOrDefault(group, List.of());
  }

  private Map<Long, List<ReferenceTopic>> drawn(Collection<Long> groups, boolean publicOnes) {
    List<TopicSource> found = sources.findByKindAndRefIdInOrderById(SourceKind.CLUE_GROUP, groups);
    Map<Long, ReferenceTopic> topics =
        repository.findAllById(found.stream().map(TopicSource::getTopicId).toList()).stream()
            .filter(
                topic ->
                    publicOnes ? topic.isPublished() && topic.isForPublic() : access.maySee(topic))
            .collect(Collectors.toMap(ReferenceTopic::getId, topic -> topic));
    return found.stream()
        .filter(source -> topics.containsKey(source.getTopicId()))
        .collect(
            Collectors.groupingBy(
                TopicSource::getRefId,
                Collectors.mapping(
                    source -> topics.get(source.getTopicId()), Collectors.toList())));
  }

  private Set<TopicState> states(TopicSearch search) {
    if (!access.keeps(search.committee())) {
      return PUBLISHED;
    }
    return search.state() == null ? EnumSet.allOf(TopicState.class) : EnumSet.of(search.state());
  }

  private TopicPage<ReferenceTopic> found(
      TopicSearch search, Set<TopicState> states, Set<TopicAudience> audiences) {
    Optional<ReferenceTopic> last =
        Optional.ofNullable(search.after())
            .flatMap(repository::findById)
            .filter(topic -> topic.getCommitteeCode().equals(search.committee()));
    return TopicPage.of(
        repository.search(
            search.committee(),
            search.year(),
            states,
            audiences,
            TopicPage.pattern(search.q()),
            last.map(ReferenceTopic::getPosition).orElse(-1),
            last.map(ReferenceTopic::getId).orElse(0L),
            Limit.of(search.limit() + 1)),
        search.limit(),
        ReferenceTopic::getId);
  }
}
