package org.tian;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ReplySignOff;

/** Filled-in reply forms, and replies taken all the way to the proposer. */
@Component
public class TestReplies {

  public static final String BODY = "您提出的关于校门口接送停车的提案收悉。经研究并与您当面沟通，现将办理情况答复如下。";

  private final TestCases cases;
  private final UnitTasks unitTasks;
  private final ReplySignOff signOff;
  private final Clock clock;

  TestReplies(TestCases cases, UnitTasks unitTasks, ReplySignOff signOff, Clock clock) {
    this.cases = cases;
    this.unitTasks = unitTasks;
    this.signOff = signOff;
    this.clock = clock;
  }

  /** A form that nothing speaks against; change what the test is about. */
  public Map<String, Object> form() {
    Map<String, Object> form = new HashMap<>();
    form.put(
        "contacts",
        List.of(
            Map.of(
                "contactWay", "VISIT",
                "contactOn", LocalDate.now(clock).toString(),
                "contactNote", "到学校现场听取意见")));
    form.put(
        "itemAnswers",
        List.of(
            Map.of("answer", "已划定 32 个限时车位。", "itemClass", "A"),
            Map.of(
                "answer", "列入下学期计划。",
                "itemClass", "B",
                "doneBy", promisedDay().toString())));
    form.put("resultClass", "B");
    form.put("replyBody", BODY);
    form.put("openness", "OPEN");
    form.put("contactName", "徐岩");
    form.put("contactPhone", "0571-8000001");
    return form;
  }

  /** The day the second answer promises. */
  public LocalDate promisedDay() {
    return LocalDate.now(clock).plusMonths(3);
  }

  public Map<String, Object> handIn(UnitTask task, Map<String, Object> form) {
    return complete("xuyan", "Task_DraftReply", task, form);
  }

  public Map<String, Object> check(UnitTask task) {
    return complete("gaofeng", "Task_CheckReplyDraft", task, Map.of("checkOutcome", "APPROVE"));
  }

  public Map<String, Object> sign(UnitTask task) {
    return complete("heping", "Task_SignReply", task, Map.of("signOutcome", "APPROVE"));
  }

  public Map<String, Object> pass(UnitTask task) {
    return complete(
        "huangjie", "Task_CheckReplyByOffice", task, Map.of("officeOutcome", "APPROVE"));
  }

  public Map<String, Object> complete(
      String person, String taskKey, UnitTask task, Map<String, Object> form) {
    return cases.complete(
        person, taskKey, task.getProposalId(), Map.of("unitTaskId", task.getId()), form);
  }

  /** From the offer to the sent reply. */
  public void answer(UnitTask task) {
    answer(task, form());
  }

  /** The same with a form of one's own. */
  public void answer(UnitTask task, Map<String, Object> form) {
    unitTasks.signFor(task.getId());
    handIn(task, form);
    check(task);
    sign(task);
    pass(task);
    signOff.send(task.getId());
  }
}
