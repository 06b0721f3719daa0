package org.tian.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.engine.TimeMachine;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Proposals;
import org.tian.shared.TsvRows;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.SourceRef;
import org.tian.topic.TopicAudience;
import org.tian.topic.TopicContent;
import org.tian.topic.TopicEditing;
import org.tian.topic.WorkPoint;
import org.tian.topic.WorkPoints;

/** The yearly list of reference topics of the demonstration, and which proposals came of it. */
@Component
@Profile("demo")
class DemoTopics {

  private static final int WORK_POINTS_DAYS_AGO = 210;

  private final DemoClues clues;
  private final TopicEditing editing;
  private final WorkPoints workPoints;
  private final ProposalOrigins origins;
  private final Proposals proposals;
  private final Directory directory;
  private final TimeMachine timeMachine;
  private final AsPerson asPerson;
  private final OfficeHours officeHours;
  private final Clock clock;
  private final Map<Integer, Long> topicOfProposal = new HashMap<>();

  DemoTopics(
      DemoClues clues,
      TopicEditing editing,
      WorkPoints workPoints,
      ProposalOrigins origins,
      Proposals proposals,
      Directory directory,
      TimeMachine timeMachine,
      AsPerson asPerson,
      OfficeHours officeHours,
      Clock clock) {
    this.clues = clues;
    this.editing = editing;
    this.workPoints = workPoints;
    this.origins = origins;
    this.proposals = proposals;
    this.directory = directory;
    this.timeMachine = timeMachine;
    this.asPerson = asPerson;
    this.officeHours = officeHours;
    this.clock = clock;
  }

  /** Tells of contact points, clues, topics and materials, each at its time. */
  void tell(Instant now) {
    int year = now.atZone(clock.getZone()).getYear();
    clues.tell(now);
    timeMachine.to(officeHours.near(now.minus(Duration.ofDays(WORK_POINTS_DAYS_AGO))));
    Map<String, String> lines =
        TsvRows.of("db/demo/work-points.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("committee_code"),
                    Collectors.mapping(row -> row.get("text"), Collectors.joining("\n"))));
    lines.forEach(
        (committee, text) -> asOffice(committee, () -> workPoints.add(committee, year, text)));
    TsvRows.of("db/demo/topics.tsv").forEach(row -> write(row, year, now));
  }

  private void write(Map<String, String> row, int year, Instant now) {
    String committee = row.get("committee_code");
    timeMachine.to(
        officeHours.near(now.minus(Duration.ofDays(Long.parseLong(row.get("days_ago"))))));
    ReferenceTopic topic =
        asOffice(
            committee,
            () -> {
              ReferenceTopic draft =
                  editing.create(
                      committee,
                      year,
                      new TopicContent(
                          row.get("title"),
                          row.get("reasons"),
                          row.get("directions"),
                          row.get("concerned")),
                      sources(row, committee, year));
              publish(draft.getId(), row.get("state"));
              return draft;
            });
    parts(row, "proposals")
        .forEach(number -> topicOfProposal.put(Integer.valueOf(number), topic.getId()));
  }

  private void publish(long id, String state) {
    switch (state) {
      case "PUBLIC" -> editing.publish(id, TopicAudience.PUBLIC);
      case "MEMBERS" -> editing.publish(id, TopicAudience.MEMBERS);
      case "RETIRED" -> {
        editing.publish(id, TopicAudience.MEMBERS);
        editing.retire(id);
      }
      default -> {
        // stays a draft
      }
    }
  }

  private List<SourceRef> sources(Map<String, String> row, String committee, int year) {
    Map<String, Long> points =
        workPoints.of(committee, year).stream()
            .collect(Collectors.toMap(WorkPoint::getText, WorkPoint::getId));
    return Stream.of(
            parts(row, "groups").map(title -> SourceRef.group(clues.group(title))),
            parts(row, "words").map(word -> SourceRef.hotWord(word, year - 1)),
            parts(row, "work_points").map(text -> SourceRef.workPoint(points.get(text))))
        .flatMap(refs -> refs)
        .toList();
  }

  /** A draft that has just been entered remembers the topic it came from. */
  void rememberOrigin(DemoCase theCase) {
    Long topic = topicOfProposal.get(theCase.proposal().number());
    if (topic != null) {
      asPerson.run(
          theCase.proposal().proposer(),
          () -> origins.note(proposals.get(theCase.id()), OriginKind.TOPIC, topic));
    }
  }

  private <T> T asOffice(String committee, Supplier<T> work) {
    return asPerson.call(directory.holding(committee, Role.OFFICE).get(0).getId(), work);
  }

  private static Stream<String> parts(Map<String, String> row, String column) {
    return Stream.of(row.get(column).split(";")).filter(part -> !part.isBlank());
  }
}
