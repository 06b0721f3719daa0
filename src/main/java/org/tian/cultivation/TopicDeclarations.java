package org.tian.cultivation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Qualification;
import org.tian.proposal.SeriesKind;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;
import org.tian.topic.ReferenceTopics;

/** Early declaration of a topic (选题申报), by whoever may propose. */
@Service
public class TopicDeclarations {

  static final int TITLE_CHARACTERS = 100;
  static final int IDEA_CHARACTERS = 500;
  static final int TEXT_CHARACTERS = 2000;

  private final CultivationRepository repository;
  private final Qualification qualification;
  private final ReferenceTopics topics;
  private final NumberSeries numbers;
  private final CultivationCourse course;
  private final CultivationSteps steps;
  private final Clock clock;

  TopicDeclarations(
      CultivationRepository repository,
      Qualification qualification,
      ReferenceTopics topics,
      NumberSeries numbers,
      CultivationCourse course,
      CultivationSteps steps,
      Clock clock) {
    this.repository = repository;
    this.qualification = qualification;
    this.topics = topics;
    this.numbers = numbers;
    this.course = course;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Declares a topic for the acting person, or for a body in its name.
   *
   * @throws RefusedException when the person may not propose so, or words are missing
   */
  @WholeStep
  public Cultivation declare(TopicDeclaration declared) {
    String person = CurrentActor.get().personId();
    RefusedException.throwIfAny(refusals(person, declared));
    Cultivation cultivation =
        repository.saveAndFlush(
            new Cultivation(
                nextNumber(declared.committeeCode()),
                declared,
                person,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("title", declared.title());
    details.put("wantedGrade", declared.wantedGrade().name());
    if (declared.topicId() != null) {
      details.put("topic", declared.topicId());
    }
    steps.record(cultivation, "cultivation.declared", details);
    course.start(cultivation);
    return cultivation;
  }

  private List<Refusal> refusals(String person, TopicDeclaration declared) {
    List<Refusal> refusals = new ArrayList<>();
    qualification
        .refusal(person, declared.committeeCode(), declared.kind(), declared.bodyCode())
        .ifPresent(refusals::add);
    if (!declared.kind().isCollective() && declared.kind() != ProposalKind.INDIVIDUAL) {
      refusals.add(Refusal.at("kind", "cultivation.kind"));
    }
    if (declared.topicId() != null && !isOpenTopic(declared)) {
      refusals.add(Refusal.at("topic", "cultivation.topic-unknown"));
    }
    Words.require(refusals, "title", declared.title(), TITLE_CHARACTERS);
    Words.limit(refusals, "ideaFrom", declared.ideaFrom(), IDEA_CHARACTERS);
    Words.require(refusals, "reason", declared.reason(), TEXT_CHARACTERS);
    Words.require(refusals, "researchAim", declared.researchAim(), TEXT_CHARACTERS);
    return refusals;
  }

  /** Whether the declarer sees the reference topic, and it is on the committee's present list. */
  private boolean isOpenTopic(TopicDeclaration declared) {
    return topics
        .published(declared.topicId())
        .filter(topic -> topic.getCommitteeCode().equals(declared.committeeCode()))
        .isPresent();
  }

  private String nextNumber(String committeeCode) {
    int year = LocalDate.now(clock).getYear();
    long serial = numbers.next(SeriesKind.CULTIVATION, committeeCode, Integer.toString(year));
    return "PY-%s-%d-%04d".formatted(committeeCode.toUpperCase(Locale.ROOT), year, serial);
  }
}
