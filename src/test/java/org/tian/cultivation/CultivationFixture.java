package org.tian.cultivation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tian.TestOrganisation;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * Cultivations for tests, moved by the people through the real process: 林悦 declares, 郭浩 guides, 赵强
 * and 邓霞 review, the education bureau (徐燕) and the planning commission (赵亚楠) are asked.
 */
@Component
public class CultivationFixture {

  public static final String DECLARER = "linyue";
  public static final String MENTOR = "guohao";
  public static final String OFFICE = "chenmin";
  public static final String EXPERT = "zhaoqiang";
  public static final String SECOND_EXPERT = "dengxia";
  public static final String LIAISON = "xuyan";
  public static final String UNIT = "ncal.jyj";
  public static final String SECOND_UNIT = "ncal.fgw";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TestOrganisation organisation;
  private final TopicDeclarations declarations;
  private final Cultivations cultivations;
  private final ResearchRecords records;
  private final WorkItems items;
  private final TaskOperations tasks;
  private final Clock clock;

  CultivationFixture(
      TestOrganisation organisation,
      TopicDeclarations declarations,
      Cultivations cultivations,
      ResearchRecords records,
      WorkItems items,
      TaskOperations tasks,
      Clock clock) {
    this.organisation = organisation;
    this.declarations = declarations;
    this.cultivations = cultivations;
    this.records = records;
    this.items = items;
    this.tasks = tasks;
    this.clock = clock;
  }

  public synchronized void prepare() {
    organisation.register();
  }

  public <T> T as(String person, Supplier<T> work) {
    return CurrentActor.as(new Actor(person, "DESK", "192.0.2.1"), work);
  }

  public void as(String person, Runnable work) {
    as(
        person,
        () -> {
          work.run();
          return null;
        });
  }

  public static TopicDeclaration topic() {
    return new TopicDeclaration(
        "ncal",
        null,
        null,
        "关于第" + NUMBER.incrementAndGet() + "所学校门口接送停车",
        "家长来信",
        "放学时段校门口拥堵，学生安全受影响。",
        "各校接送车辆有多少，周边有哪些可用的停车位。",
        CultivationGrade.COMMITTEE);
  }

  public long declared() {
    return as(DECLARER, () -> declarations.declare(topic()).getId());
  }

  /** Taken as an ordinary topic, the plan being written. */
  public long taken() {
    long id = declared();
    complete(OFFICE, id, "Task_GradeTopic", grading("ORDINARY", MENTOR));
    return id;
  }

  public static Map<String, Object> grading(String grade, String mentor) {
    return Map.of("gradingDecision", "TAKE", "grade", grade, "mentor", mentor);
  }

  public long researching() {
    return researching(taken());
  }

  public long researching(long id) {
    complete(DECLARER, id, "Task_WriteResearchPlan", plan());
    complete(mentorOf(id), id, "Task_ApproveResearchPlan", Map.of("planDecision", "APPROVE"));
    return id;
  }

  private String mentorOf(long id) {
    return cultivations.get(id).getMentorId();
  }

  public static Map<String, Object> plan() {
    return Map.of(
        "planContent", "入校统计和家长问卷",
        "startsOn", "2026-03-01",
        "endsOn", "2026-05-31",
        "visits", "三所小学、交警大队");
  }

  public ResearchRecord record(String person, long id) {
    return as(person, () -> records.add(id, LocalDate.now(clock), "实验小学", "高峰时有二百多辆车。", List.of()));
  }

  /** Findings handed in. */
  public long researched() {
    return researched(researching());
  }

  public long researched(long id) {
    record(DECLARER, id);
    complete(DECLARER, id, "Task_WriteFindings", findings());
    return id;
  }

  public static Map<String, Object> findings() {
    return Map.of(
        "situation", "三所小学放学高峰共有六百多辆车停在路上。",
        "analysis", "周边没有限时停车位，放学时间又集中。",
        "suggestions", List.of(Map.of("text", "划出限时停车位"), Map.of("text", "错峰放学")));
  }

  public long inReview() {
    long id = researched();
    complete(OFFICE, id, "Task_ArrangeReview", arrangement());
    return id;
  }

  public static Map<String, Object> arrangement() {
    return Map.of("experts", List.of(EXPERT, SECOND_EXPERT), "units", List.of(UNIT, SECOND_UNIT));
  }

  /** One expert has two comments, the other one has none. */
  public long answering() {
    return answering(inReview());
  }

  private long answering(long id) {
    complete(
        EXPERT,
        id,
        "Task_WriteExpertComments",
        Map.of(
            "opinion",
            "选题好，数据还要补充。",
            "comments",
            List.of(Map.of("comment", "缺少早高峰数据"), Map.of("comment", "错峰放学要征求家长意见"))));
    complete(
        SECOND_EXPERT,
        id,
        "Task_WriteExpertComments",
        Map.of("opinion", "同意。", "comments", List.of()));
    return id;
  }

  public long inPreReview() {
    return inPreReview(answering());
  }

  private long inPreReview(long id) {
    complete(DECLARER, id, "Task_AnswerComments", answers("已补充", "已征求"));
    complete(
        MENTOR,
        id,
        "Task_CheckAnswers",
        Map.of("verdicts", List.of(Map.of("verdict", "ACCEPT"), Map.of("verdict", "ACCEPT"))));
    return id;
  }

  public static Map<String, Object> answers(String first, String second) {
    return Map.of(
        "answers",
        List.of(Map.of("answer", first), Map.of("answer", second)),
        "situation",
        "三所小学早晚高峰共有六百多辆车停在路上。",
        "analysis",
        "周边没有限时停车位，放学时间又集中。",
        "suggestions",
        List.of(Map.of("text", "划出限时停车位"), Map.of("text", "征求家长意见后错峰放学")));
  }

  public long ready() {
    return viewed(inPreReview());
  }

  /** The draft of one whose findings are handed in can be opened. */
  public long readyFrom(long id) {
    complete(OFFICE, id, "Task_ArrangeReview", arrangement());
    return viewed(inPreReview(answering(id)));
  }

  private long viewed(long id) {
    complete(LIAISON, id, "Task_GiveUnitView", view());
    complete("zhaoyanan", id, "Task_GiveUnitView", view());
    return id;
  }

  public static Map<String, Object> view() {
    return Map.of("unitOpinion", "PARTLY", "viewText", "限时停车位可行，错峰放学需试点。");
  }

  public static Map<String, Object> draft() {
    return Map.of(
        "proposalTitle", "关于治理校门口接送停车的提案",
        "situation", "三所小学早晚高峰共有六百多辆车停在路上。",
        "analysis", "周边没有限时停车位，放学时间又集中。",
        "suggestions", List.of(Map.of("text", "划出限时停车位"), Map.of("text", "错峰放学试点")));
  }

  /** Open items of the kind, for whomever they are. */
  public List<WorkItem> open(long id, String taskKey) {
    return items.openOf(cultivations.get(id).getNumber()).stream()
        .filter(item -> item.taskKey().equals(taskKey))
        .toList();
  }

  /** Completes the open task that the person may work on. */
  public void complete(String person, long id, String taskKey, Map<String, Object> values) {
    WorkItem item =
        open(id, taskKey).stream()
            .filter(one -> items.concerns(one.taskId(), person))
            .filter(one -> one.assignee() == null || one.assignee().equals(person))
            .filter(one -> one.assignee() != null || !person.equals(one.startedBy()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(taskKey + " does not wait for " + person));
    as(person, () -> tasks.complete(item.taskId(), values));
  }
}
