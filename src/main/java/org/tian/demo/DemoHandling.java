package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitChangeKind;
import org.tian.assignment.UnitChangeOrder;
import org.tian.assignment.UnitChanges;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.WorkItem;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.HandlingWay;

/** What offices and units do: hand over, sign for, return, contact, answer, sign. */
@Component
@Profile("demo")
class DemoHandling {

  private final DemoPeople people;
  private final UnitTasks unitTasks;
  private final UnitChanges changes;
  private final HandingOffices offices;
  private final HandlingPlans plans;
  private final Clock clock;

  DemoHandling(
      DemoPeople people,
      UnitTasks unitTasks,
      UnitChanges changes,
      HandingOffices offices,
      HandlingPlans plans,
      Clock clock) {
    this.people = people;
    this.unitTasks = unitTasks;
    this.changes = changes;
    this.offices = offices;
    this.plans = plans;
    this.clock = clock;
  }

  void approve(DemoCase theCase) {
    approve(theCase, "APPROVE");
  }

  void approveForMeeting(DemoCase theCase) {
    approve(theCase, "MEETING");
  }

  private void approve(DemoCase theCase, String outcome) {
    people.complete(
        theCase,
        "Task_ApproveHandover",
        Map.of("handoverOutcome", outcome, "requirements", "请主动与提案者沟通，按期答复，逐条回应建议。"));
  }

  void askToReturn(DemoCase theCase) {
    people.complete(
        theCase,
        "Task_SignForProposal",
        Map.of(
            "signForOutcome", "RETURN",
            "returnReason", "经研究，提案所提主要事项不在我单位职责范围内，相关职能已按机构改革方案划转，建议改由职能单位承办。",
            "proposedUnit", proposedInstead(theCase.proposal())));
  }

  /** The right one where the story knows it, else the unit in charge of building. */
  private static String proposedInstead(DemoProposal proposal) {
    return proposal.story() == DemoStory.REASSIGNED
        ? proposal.codes("lead_units").get(0)
        : proposal.committee() + (proposal.committee().equals("nc") ? ".zjt" : ".zjj");
  }

  /** The head of the unit stands by what the liaison wrote. */
  void signReturn(DemoCase theCase) {
    people.complete(theCase, "Task_SignReturn", Map.of("returnSignature", "SIGN"));
  }

  /** The handing office finds that another co-unit is in charge by now. */
  void changeUnits(DemoCase theCase) {
    UnitTask coUnit =
        unitTasks.ofProposal(theCase.id()).stream()
            .filter(task -> task.getRole() == UnitRole.CO)
            .findFirst()
            .orElseThrow();
    people.act(
        offices.of(theCase.id()).orElseThrow() + "-handover",
        () ->
            changes.change(
                theCase.id(),
                new UnitChangeOrder(
                    UnitChangeKind.REPLACE,
                    coUnit.getId(),
                    theCase.proposal().committee() + ".cgj",
                    "公共停车场的日常管理职责已划入城市管理局，改由其会办。")));
  }

  void reassign(DemoCase theCase) {
    people.complete(
        theCase,
        "Task_ArbitrateReturn",
        Map.of(
            "returnOutcome", "REASSIGN",
            "newUnit", theCase.proposal().codes("lead_units").get(0),
            "comment", "退回理由成立，按职责改由新的承办单位办理。"));
  }

  /** The heads of the units that answer say what to mind. */
  void instruct(DemoCase theCase) {
    for (WorkItem item : people.waiting(theCase, "Task_InstructHandling")) {
      people.complete(
          item,
          Map.of(
              "headInstruction", "请分管负责人牵头，逐条列出清单，主动与提案者沟通，按期答复。",
              "sections", "业务科"));
    }
  }

  /** Deputies make the lists. */
  void plan(DemoCase theCase) {
    for (WorkItem item : people.waiting(theCase, "Task_PlanHandling")) {
      people.complete(item, list(theCase, taskOf(theCase, item)));
    }
  }

  private Map<String, Object> list(DemoCase theCase, UnitTask task) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int number : plans.items(task)) {
      lines.add(
          Map.of(
              "measure", "对照建议核实情况，会同有关单位提出办法并组织实施。",
              "section", "业务科",
              "milestone", "形成办理意见",
              "dueOn", LocalDate.now(clock).plusDays(20L + 10 * number).toString()));
    }
    HandlingWay[] ways = HandlingWay.values();
    return Map.of(
        "handlingWay", ways[theCase.proposal().number() % ways.length].name(), "planLines", lines);
  }

  private UnitTask taskOf(DemoCase theCase, WorkItem item) {
    return unitTasks.ofProposal(theCase.id()).stream()
        .filter(task -> task.getUnitCode().equals(item.unitCode()) && task.getStatus().isOpen())
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  void signFor(DemoCase theCase) {
    people.complete(theCase, "Task_SignForProposal", Map.of("signForOutcome", "ACCEPT"));
  }

  /** Co-units write their opinions; where the story has none they are still at it. */
  void writeCoOpinions(DemoCase theCase) {
    if (theCase.proposal().text("co_opinion").isEmpty()) {
      return;
    }
    for (WorkItem item : people.waiting(theCase, "Task_WriteCoOpinion")) {
      people.complete(
          item,
          Map.of(
              "opinion", theCase.proposal().text("co_opinion"),
              "contactName", "综合科",
              "contactPhone", phone(theCase)));
    }
  }

  void draftReply(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> values = new HashMap<>();
    values.put("itemAnswers", itemAnswers(proposal, today));
    values.put("resultClass", proposal.text("result_class"));
    values.put("replyBody", proposal.text("reply_text"));
    values.put("openness", "OPEN");
    values.put("contactName", "办公室");
    values.put("contactPhone", phone(theCase));
    people.complete(theCase, "Task_DraftReply", values);
  }

  private static List<Map<String, Object>> itemAnswers(DemoProposal proposal, LocalDate today) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String answer : proposal.parts("item_answers")) {
      Map<String, Object> row = new HashMap<>();
      row.put("answer", answer);
      row.put("itemClass", proposal.text("result_class"));
      row.put("doneBy", today.plusMonths(4 + rows.size()).toString());
      rows.add(row);
    }
    return rows;
  }

  void checkDraft(DemoCase theCase) {
    people.complete(theCase, "Task_CheckReplyDraft", Map.of("checkOutcome", "APPROVE"));
  }

  void signReply(DemoCase theCase) {
    people.complete(theCase, "Task_SignReply", Map.of("signOutcome", "APPROVE"));
  }

  void passByOffice(DemoCase theCase) {
    people.complete(theCase, "Task_CheckReplyByOffice", Map.of("officeOutcome", "APPROVE"));
  }

  private static String phone(DemoCase theCase) {
    return "0199-6600%03d".formatted(theCase.proposal().number());
  }
}
