package org.tian.engine.office;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

/** Small models of every shape that a move has to get right. */
final class MoveModels {

  static final String OFFICE = "${committeeCode}-office";

  private MoveModels() {}

  static List<BpmnModelInstance> all() {
    return List.of(
        row(),
        branches(),
        nested(),
        many(),
        inARow(),
        parts(),
        called(),
        calling(),
        callingMany(),
        besides());
  }

  private static ProcessBuilder process(String key) {
    return Bpmn.createExecutableProcess(key).name(key).camundaHistoryTimeToLive(30);
  }

  private static UserTaskBuilder step(AbstractFlowNodeBuilder<?, ?> at, String id) {
    return at.userTask(id).name(id).camundaCandidateGroups(OFFICE);
  }

  /** A, B, C one after the other; from C back to A if it is said so. */
  static BpmnModelInstance row() {
    var a = step(process("moves-row").startEvent(), "Task_MoveA");
    var b =
        step(a, "Task_MoveB")
            .camundaDueDate("${deadlines.due(execution, 'REVIEW')}")
            .boundaryEvent("BoundaryEvent_B")
            .cancelActivity(false)
            .timerWithDate("${deadlines.due(execution, 'REVIEW')}")
            .endEvent("EndEvent_Reminded")
            .moveToActivity("Task_MoveB");
    return step((AbstractFlowNodeBuilder<?, ?>) b, "Task_MoveC")
        .exclusiveGateway("Gateway_Again")
        .condition("again", "${outcome == 'AGAIN'}")
        .connectTo("Task_MoveA")
        .moveToNode("Gateway_Again")
        .condition("on", "${outcome == 'ON'}")
        .endEvent("EndEvent_Row")
        .done();
  }

  /** A, then B1, B2 beside C, then D. */
  static BpmnModelInstance branches() {
    var fork =
        step(process("moves-branches").startEvent(), "Task_MoveA").parallelGateway("Gateway_Fork");
    var left = step(step(fork, "Task_MoveB1"), "Task_MoveB2").parallelGateway("Gateway_Join");
    step(left, "Task_MoveD").endEvent("EndEvent_Branches");
    return step(((AbstractFlowNodeBuilder<?, ?>) left.moveToNode("Gateway_Fork")), "Task_MoveC")
        .connectTo("Gateway_Join")
        .done();
  }

  /** A fork in a fork: (B beside C) beside E, then D. */
  static BpmnModelInstance nested() {
    var outer =
        step(process("moves-nested").startEvent(), "Task_MoveA").parallelGateway("Gateway_Outer");
    var inner = outer.parallelGateway("Gateway_Inner");
    var joined = step(inner, "Task_MoveB").parallelGateway("Gateway_InnerJoin");
    var all = joined.parallelGateway("Gateway_OuterJoin");
    step(all, "Task_MoveD").endEvent("EndEvent_Nested");
    step((AbstractFlowNodeBuilder<?, ?>) all.moveToNode("Gateway_Inner"), "Task_MoveC")
        .connectTo("Gateway_InnerJoin");
    return step((AbstractFlowNodeBuilder<?, ?>) all.moveToNode("Gateway_Outer"), "Task_MoveE")
        .connectTo("Gateway_OuterJoin")
        .done();
  }

  /** A, then R of each person beside each other, then D; a timer cuts R short. */
  static BpmnModelInstance many() {
    var each =
        step(process("moves-many").startEvent(), "Task_MoveA")
            .userTask("Task_MoveR")
            .name("Task_MoveR")
            .camundaCandidateGroups("${person}-self")
            .camundaDueDate("${deadlines.due(execution, 'RATING')}")
            .multiInstance()
            .parallel()
            .camundaCollection("${moveCases.people(execution)}")
            .camundaElementVariable("person")
            .multiInstanceDone();
    var cut =
        each.boundaryEvent("BoundaryEvent_R")
            .timerWithDate("${deadlines.due(execution, 'RATING')}");
    return step((AbstractFlowNodeBuilder<?, ?>) cut.moveToActivity("Task_MoveR"), "Task_MoveD")
        .endEvent("EndEvent_Many")
        .moveToNode("BoundaryEvent_R")
        .connectTo("Task_MoveD")
        .done();
  }

  /** A, then S of each person in a row, then D. */
  static BpmnModelInstance inARow() {
    var each =
        step(process("moves-in-a-row").startEvent(), "Task_MoveA")
            .userTask("Task_MoveS")
            .name("Task_MoveS")
            .camundaCandidateGroups("${person}-self")
            .camundaDueDate("${deadlines.due(execution, 'REVIEW')}")
            .multiInstance()
            .sequential()
            .camundaCollection("${moveCases.people(execution)}")
            .camundaElementVariable("person")
            .multiInstanceDone();
    return step(each, "Task_MoveD").endEvent("EndEvent_InARow").done();
  }

  /** A, then for each person B and C in a part of their own, beside each other, then D. */
  static BpmnModelInstance parts() {
    var part =
        step(process("moves-parts").startEvent(), "Task_MoveA").subProcess("Subprocess_Part");
    part.multiInstance()
        .parallel()
        .camundaCollection("${moveCases.people(execution)}")
        .camundaElementVariable("person");
    var inside = part.embeddedSubProcess().startEvent("StartEvent_Part");
    var b =
        inside.userTask("Task_MoveB").name("Task_MoveB").camundaCandidateGroups("${person}-self");
    var c = b.userTask("Task_MoveC").name("Task_MoveC").camundaCandidateGroups("${person}-self");
    return step(c.endEvent("EndEvent_Part").subProcessDone(), "Task_MoveD")
        .endEvent("EndEvent_Parts")
        .done();
  }

  /** B, then C, in a process of its own. */
  static BpmnModelInstance called() {
    return step(step(process("moves-called").startEvent(), "Task_MoveB"), "Task_MoveC")
        .endEvent("EndEvent_Called")
        .done();
  }

  /** A, then the called process, then D. */
  static BpmnModelInstance calling() {
    var call =
        step(process("moves-calling").startEvent(), "Task_MoveA")
            .callActivity("Call_Move")
            .calledElement("moves-called")
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .camundaIn("committeeCode", "committeeCode");
    return step(call, "Task_MoveD").endEvent("EndEvent_Calling").done();
  }

  /** A, then the called process for each person, then D. */
  static BpmnModelInstance callingMany() {
    var call =
        step(process("moves-calling-many").startEvent(), "Task_MoveA")
            .callActivity("Call_Move")
            .calledElement("moves-called")
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .camundaIn("committeeCode", "committeeCode")
            .camundaIn("person", "unitCode")
            .multiInstance()
            .parallel()
            .camundaCollection("${moveCases.people(execution)}")
            .camundaElementVariable("person")
            .multiInstanceDone();
    return step(call, "Task_MoveD").endEvent("EndEvent_CallingMany").done();
  }

  /** A, then B; and beside them, when a message comes, E and F. */
  static BpmnModelInstance besides() {
    var process = process("moves-besides");
    var event =
        process
            .eventSubProcess("Subprocess_Besides")
            .startEvent("StartEvent_Asked")
            .interrupting(false)
            .message("moves-asked");
    step(step(event, "Task_MoveE"), "Task_MoveF").endEvent("EndEvent_Besides");
    return step(step(process.startEvent(), "Task_MoveA"), "Task_MoveB")
        .endEvent("EndEvent_Main")
        .done();
  }
}
