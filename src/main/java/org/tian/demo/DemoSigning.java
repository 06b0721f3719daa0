package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.engine.WorkItem;
import org.tian.handling.signoff.Leader;
import org.tian.handling.signoff.Leaders;
import org.tian.handling.signoff.LedHandlings;

/** What stands between the check of a draft and its signature: co-units, meetings, leaders. */
@Component
@Profile("demo")
class DemoSigning {

  private final DemoPeople people;
  private final HandingOffices offices;
  private final LedHandlings led;
  private final Leaders leaders;
  private final Clock clock;

  DemoSigning(
      DemoPeople people, HandingOffices offices, LedHandlings led, Leaders leaders, Clock clock) {
    this.people = people;
    this.offices = offices;
    this.led = led;
    this.leaders = leaders;
    this.clock = clock;
  }

  /** All co-units agree, the last one with a remark. */
  void countersign(DemoCase theCase) {
    List<WorkItem> asked = people.waiting(theCase, "Task_CountersignReply");
    for (int i = 0; i < asked.size(); i++) {
      people.complete(
          asked.get(i),
          i == asked.size() - 1
              ? Map.of(
                  "countersignOutcome", "AGREE_WITH_REMARK", "remark", "涉及我单位的内容属实，后续工作请及时通报进展。")
              : Map.of("countersignOutcome", "AGREE"));
    }
  }

  /** Units meet on the proposals of parties. */
  void holdMeeting(DemoCase theCase) {
    for (WorkItem item : people.waiting(theCase, "Task_HoldLeadershipMeeting")) {
      people.complete(
          item,
          Map.of(
              "heldOn", LocalDate.now(clock).toString(),
              "meetingChair", "主要负责人",
              "attendees", "领导班子成员，办公室和有关业务处室负责人",
              "minutes", "专题研究党派提案的答复：逐条讨论了建议的办理情况，同意答复意见，由分管负责人牵头抓好列入计划事项的落实。"));
    }
  }

  /** The handing office asks the leader of the Party committee to lead, who guides at once. */
  void nameLeader(DemoCase theCase) {
    Leader leader = leaders.of(theCase.proposal().committee()).get(0);
    people.act(
        offices.of(theCase.id()).orElseThrow() + "-handover",
        () -> led.name(theCase.id(), leader.personId(), "民主党派重点关注的提案，涉及部门多，请领导领衔督办。"));
    people.act(leader.group(), () -> led.guide(theCase.id(), "请承办单位先到现场调研，与提案单位充分沟通，逐条拿出时间表。"));
  }
}
