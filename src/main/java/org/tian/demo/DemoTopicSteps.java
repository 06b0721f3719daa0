package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.ResearchRecords;
import org.tian.cultivation.TopicDeclaration;
import org.tian.cultivation.TopicDeclarations;
import org.tian.engine.AsPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.organisation.ProposerBody;
import org.tian.proposal.ProposalKind;

/** What people do with a topic, each through the form or page that users get. */
@Component
@Profile("demo")
class DemoTopicSteps {

  private final TopicDeclarations declarations;
  private final ResearchRecords records;
  private final WorkItems items;
  private final DemoPeople people;
  private final Directory directory;
  private final AsPerson asPerson;
  private final Clock clock;

  DemoTopicSteps(
      TopicDeclarations declarations,
      ResearchRecords records,
      WorkItems items,
      DemoPeople people,
      Directory directory,
      AsPerson asPerson,
      Clock clock) {
    this.declarations = declarations;
    this.records = records;
    this.items = items;
    this.people = people;
    this.directory = directory;
    this.asPerson = asPerson;
    this.clock = clock;
  }

  void declare(DemoTopic topic) {
    String body = topic.text("body_code");
    ProposalKind kind =
        directory
            .body(body)
            .map(ProposerBody::getKind)
            .map(found -> ProposalKind.valueOf(found.name()))
            .orElse(ProposalKind.INDIVIDUAL);
    String grade = topic.text("grade");
    TopicDeclaration declared =
        new TopicDeclaration(
            topic.text("committee_code"),
            kind,
            body,
            topic.text("title"),
            topic.text("idea"),
            topic.text("reason"),
            topic.text("aim"),
            grade.isEmpty() ? null : CultivationGrade.valueOf(grade));
    Cultivation made = asPerson.call(topic.text("declarer"), () -> declarations.declare(declared));
    topic.declaredAs(made.getId(), made.getNumber());
  }

  void decline(DemoTopic topic) {
    complete(
        topic,
        "Task_GradeTopic",
        Map.of("gradingDecision", "DECLINE", "declineReason", topic.text("decline")));
  }

  void grade(DemoTopic topic) {
    complete(
        topic,
        "Task_GradeTopic",
        Map.of(
            "gradingDecision",
            "TAKE",
            "grade",
            topic.text("grade"),
            "mentor",
            topic.text("mentor"),
            "note",
            "请先把底数摸清，再谈建议。"));
  }

  void handInPlan(DemoTopic topic) {
    LocalDate today = LocalDate.now(clock);
    complete(
        topic,
        "Task_WriteResearchPlan",
        Map.of(
            "planContent", topic.text("plan"),
            "startsOn", today.plusDays(3).toString(),
            "endsOn", today.plusDays(75).toString(),
            "visits", topic.text("visits")));
  }

  void approvePlan(DemoTopic topic) {
    complete(topic, "Task_ApproveResearchPlan", Map.of("planDecision", "APPROVE", "note", "同意。"));
  }

  void record(DemoTopic topic, String which) {
    asPerson.run(
        topic.text("declarer"),
        () ->
            records.add(
                topic.id(),
                LocalDate.now(clock),
                topic.text("place_" + which),
                topic.text("note_" + which),
                List.of()));
  }

  void handInFindings(DemoTopic topic) {
    complete(topic, "Task_WriteFindings", text(topic));
  }

  /** Where a meeting is needed; else there is nothing to record. */
  void meet(DemoTopic topic) {
    if (!open(topic, "Task_RecordArgument").isEmpty()) {
      complete(
          topic,
          "Task_RecordArgument",
          Map.of(
              "heldOn",
              LocalDate.now(clock).toString(),
              "place",
              "市政协三楼会议室",
              "attendance",
              "提案委员会、申报人、相关界别委员和基层代表共十二人",
              "minutes",
              "会议认为选题切口小、底数清楚，建议补充投资测算，同意送专家评审。"));
    }
  }

  void arrange(DemoTopic topic) {
    complete(
        topic,
        "Task_ArrangeReview",
        Map.of("experts", topic.parts("experts"), "units", topic.parts("units")));
  }

  /** The first expert comments. */
  void comment(DemoTopic topic) {
    List<Map<String, String>> comments =
        topic.parts("comments").stream().map(one -> Map.of("comment", one)).toList();
    open(topic, "Task_WriteExpertComments").stream()
        .filter(item -> topic.parts("experts").get(1).equals(item.assignee()))
        .forEach(
            item ->
                people.complete(
                    item, Map.of("opinion", "选题有现实意义，调研扎实，请按意见补充。", "comments", comments)));
  }

  /** The other experts have nothing to add. */
  void agree(DemoTopic topic) {
    complete(
        topic, "Task_WriteExpertComments", Map.of("opinion", "同意，建议具体可行。", "comments", List.of()));
  }

  void answer(DemoTopic topic) {
    int asked = topic.parts("comments").size();
    Map<String, Object> values = text(topic);
    List<String> answers = topic.parts("answers");
    // After a return only the last comment waits for an answer.
    values.put(
        "answers",
        (topic.isReturned() ? Stream.of(answers.get(asked - 1)) : answers.stream())
            .map(one -> Map.of("answer", one))
            .toList());
    complete(topic, "Task_AnswerComments", values);
  }

  /** The mentor sends the last answer back. */
  void sendBack(DemoTopic topic) {
    int answered = topic.parts("comments").size();
    complete(
        topic,
        "Task_CheckAnswers",
        Map.of(
            "verdicts",
            Stream.iterate(1, next -> next + 1)
                .limit(answered)
                .map(
                    which ->
                        which < answered
                            ? Map.of("verdict", "ACCEPT")
                            : Map.of("verdict", "SEND_BACK", "note", "请写明依据和数字来源。"))
                .toList()));
    topic.returned();
  }

  void accept(DemoTopic topic) {
    complete(topic, "Task_CheckAnswers", Map.of("verdicts", List.of(Map.of("verdict", "ACCEPT"))));
  }

  /** The first unit finds it feasible in part, the others do not object. */
  void giveViews(DemoTopic topic) {
    for (WorkItem item : open(topic, "Task_GiveUnitView")) {
      boolean first = topic.parts("units").get(0).equals(item.unitCode());
      people.complete(
          item,
          Map.of(
              "unitOpinion",
              first ? "PARTLY" : "FEASIBLE",
              "viewText",
              first ? "补装和统一管护可行，72小时修复需要增加抢修班组，建议分两年实现。" : "所需经费可以在年度预算中统筹。"));
    }
  }

  void openDraft(DemoTopic topic) {
    Map<String, Object> values = text(topic);
    values.put("proposalTitle", topic.text("title") + "的提案");
    complete(topic, "Task_OpenDraft", values);
  }

  private static Map<String, Object> text(DemoTopic topic) {
    Map<String, Object> values = new HashMap<>();
    values.put("situation", topic.text("situation"));
    values.put("analysis", topic.text("analysis"));
    values.put(
        "suggestions",
        topic.parts("suggestions").stream().map(item -> Map.of("text", item)).toList());
    return values;
  }

  private List<WorkItem> open(DemoTopic topic, String taskKey) {
    return items.openOf(topic.number()).stream()
        .filter(item -> item.taskKey().equals(taskKey))
        .toList();
  }

  private void complete(DemoTopic topic, String taskKey, Map<String, Object> values) {
    List<WorkItem> open = open(topic, taskKey);
    if (open.isEmpty()) {
      throw new IllegalStateException(
          "The story of %s expects %s, but nothing of that kind waits"
              .formatted(topic.text("title"), taskKey));
    }
    open.forEach(item -> people.complete(item, values));
  }
}
