package org.tian.cultivation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.ProposerBody;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Qualification;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;

/**
 * Declares a published reference topic for cultivation with one action, in the words of the list.
 * Whoever has declared it and is still at it is led to that one, so that a second click declares
 * nothing twice.
 */
@Service
public class TopicAdoption {

  private final ReferenceTopics topics;
  private final TopicDeclarations declarations;
  private final CultivationRepository repository;
  private final Qualification qualification;
  private final Texts texts;

  TopicAdoption(
      ReferenceTopics topics,
      TopicDeclarations declarations,
      CultivationRepository repository,
      Qualification qualification,
      Texts texts) {
    this.topics = topics;
    this.declarations = declarations;
    this.repository = repository;
    this.qualification = qualification;
    this.texts = texts;
  }

  /**
   * The cultivation one is led to.
   *
   * @param fresh false when it had been declared before
   */
  public record Adopted(Cultivation cultivation, boolean fresh) {}

  /** Declares the topic for the acting person; who is no member declares for the own body. */
  @WholeStep
  public Adopted adopt(long topicId) {
    ReferenceTopic topic = topics.claim(topicId);
    Optional<Cultivation> present = underWay(topicId);
    return present
        .map(one -> new Adopted(one, false))
        .orElseGet(() -> new Adopted(declarations.declare(words(topic)), true));
  }

  /** What would be declared, to be changed before; empty when the topic is not open. */
  @Transactional(readOnly = true)
  public Optional<TopicDeclaration> wordsOf(long topicId) {
    return topics.published(topicId).map(this::words);
  }

  /** The acting person's own cultivation of the topic that has not ended. */
  private Optional<Cultivation> underWay(long topicId) {
    List<Cultivation> own =
        repository.findByTopicIdAndDeclarerIdAndStateNotInOrderById(
            topicId, CurrentActor.get().personId(), CultivationState.ended());
    return own.stream().findFirst();
  }

  private TopicDeclaration words(ReferenceTopic topic) {
    String person = CurrentActor.get().personId();
    String committee = topic.getCommitteeCode();
    Optional<ProposerBody> body =
        qualification.isMember(person, committee)
            ? Optional.empty()
            : Optional.of(
                qualification.bodiesOf(person, committee).stream()
                    .findFirst()
                    .orElseThrow(() -> Refusal.of("topic.draft-not-qualified").asException()));
    String aim =
        topic.getDirections().isBlank()
            ? texts.of("cultivation.aim-of-topic", topic.getTitle())
            : topic.getDirections();
    return new TopicDeclaration(
        committee,
        body.map(one -> ProposalKind.valueOf(one.getKind().name())).orElse(null),
        body.map(ProposerBody::getCode).orElse(null),
        topic.getTitle(),
        "",
        topic.getReasons(),
        aim,
        CultivationGrade.ORDINARY,
        topic.getId());
  }
}
