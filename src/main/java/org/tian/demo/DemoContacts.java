package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.contact.ContactAccess;
import org.tian.handling.contact.ContactDraft;
import org.tian.handling.contact.ContactLog;
import org.tian.handling.contact.ContactWay;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.PlanLine;
import org.tian.proposal.CaseSigners;
import org.tian.proposal.Proposal;

/**
 * What units do between the list and the reply: work line by line, talk with those who proposed.
 */
@Component
@Profile("demo")
class DemoContacts {

  private final DemoPeople people;
  private final UnitTasks unitTasks;
  private final HandlingPlans plans;
  private final ContactLog log;
  private final ContactAccess access;
  private final CaseSigners signers;
  private final Clock clock;

  DemoContacts(
      DemoPeople people,
      UnitTasks unitTasks,
      HandlingPlans plans,
      ContactLog log,
      ContactAccess access,
      CaseSigners signers,
      Clock clock) {
    this.people = people;
    this.unitTasks = unitTasks;
    this.plans = plans;
    this.log = log;
    this.access = access;
    this.signers = signers;
    this.clock = clock;
  }

  /** The section rings up, and begins with the first line of its list. */
  void begin(DemoCase theCase) {
    for (UnitTask task : working(theCase)) {
      enter(task, ContactWay.PHONE, "电话说明办理打算，征求提案者意见，约定面商时间。", "");
      lines(task, line -> line.getItemNo() % 2 == 1)
          .forEach(line -> asSection(task, () -> plans.begin(task.getId(), line.getItemNo())));
    }
    answerFirst(theCase);
  }

  /** Everything on the list is done and was talked over. */
  void finish(DemoCase theCase) {
    for (UnitTask task : working(theCase)) {
      enter(
          task,
          ContactWay.VISIT,
          "登门面商，逐条汇报答复内容，提案者表示认可，并补充了两点建议。",
          "一、逐条通报办理情况。二、提案者认可办理措施。三、补充的两点建议纳入答复。");
      lines(task, line -> true)
          .forEach(
              line ->
                  asSection(
                      task,
                      () ->
                          plans.done(
                              task.getId(),
                              line.getItemNo(),
                              "已会同有关单位办结，形成办理意见。",
                              LocalDate.now(clock))));
    }
  }

  /** The talk after the reply. */
  void talkAfterReply(DemoCase theCase) {
    people
        .waiting(theCase, "Task_ContactAfterReply")
        .forEach(
            item ->
                people.complete(
                    item,
                    Map.of(
                        "contacts",
                        List.of(
                            Map.of(
                                "contactWay", "TALK",
                                "contactOn", LocalDate.now(clock).toString(),
                                "contactNote", "当面说明答复的考虑，听取提案者对落实的意见。")))));
  }

  private void enter(UnitTask task, ContactWay way, String said, String minutes) {
    ContactDraft draft =
        new ContactDraft(way, LocalDate.now(clock), "", "", said, minutes, List.of());
    asSection(task, () -> log.record(task.getId(), draft));
  }

  /** Some confirm the call, some find that it was otherwise, some have not looked at it. */
  private void answerFirst(DemoCase theCase) {
    int number = theCase.proposal().number();
    if (number % 3 == 0) {
      return;
    }
    boolean agrees = number % 5 != 1;
    for (UnitTask task : working(theCase)) {
      long contact = log.all(task.getId()).get(0).entry().getId();
      for (Proposal proposal : access.answered(task)) {
        String group = signers.of(proposal).get(0);
        String party = group.endsWith("-self") ? group : group + "-staff";
        people.act(party, () -> log.answer(contact, agrees, agrees ? "" : "电话里没有谈到办理打算，只约了时间。"));
      }
    }
  }

  private List<PlanLine> lines(UnitTask task, Predicate<PlanLine> which) {
    return plans.lines(task.getId()).stream().filter(which).toList();
  }

  private void asSection(UnitTask task, Runnable work) {
    people.act(task.getUnitCode() + "-section", work);
  }

  /** Tasks of the round whose list was made. */
  private List<UnitTask> working(DemoCase theCase) {
    return unitTasks.ofRound(theCase.id(), unitTasks.currentRound(theCase.id())).stream()
        .filter(task -> task.getRole().answers() && task.getStatus().isOpen())
        .filter(task -> plans.of(task.getId()).filter(plan -> plan.isMade()).isPresent())
        .toList();
  }
}
