package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The rules for BPMN and DMN files, each over every model of the program and once over a broken
 * one: a rule that finds nothing there checks nothing.
 */
class ModelConventionsTest {

  private static final List<Model> MODELS = Model.all();
  private static final Model BROKEN = Model.broken("Broken");

  @Test
  void thereAreModelsToCheck() {
    assertThat(MODELS).hasSizeGreaterThanOrEqualTo(6);
    assertThat(DecisionModel.all()).isNotEmpty();
  }

  @Test
  void fileIsNamedAfterProcess() {
    holds(NamingRules::fileIsNamedAfterProcess, "brokenProcess");
  }

  @Test
  void fileHoldsOneExecutableProcess() {
    holds(NamingRules::fileHoldsOneExecutableProcess, "brokenProcess");
  }

  @Test
  void idsSayWhatTheyAre() {
    holds(NamingRules::idsSayWhatTheyAre, "Activity_0x1abcd");
  }

  @Test
  void labelsAreChinese() {
    holds(NamingRules::labelsAreChinese, "Activity_0x1abcd");
  }

  @Test
  void splitsAskAndFlowsAnswer() {
    holds(NamingRules::splitsAskAndFlowsAnswer, "Gateway_Silent");
    assertThat(NamingRules.splitsAskAndFlowsAnswer(BROKEN)).contains("Flow_Unconditional");
  }

  @Test
  void eventsSayWhatHasHappened() {
    holds(NamingRules::eventsSayWhatHasHappened, "StartEvent_Begin");
  }

  @Test
  void diagramIsSmall() {
    rule(NamingRules::diagramIsSmall, Model.broken("crowded-process"), "crowded-process: 26");
  }

  @Test
  void messagesAreNamedAsTheEvent() {
    holds(NamingRules::messagesAreNamedAsTheEvent, "Message_Shouted");
  }

  @Test
  void taskIdsAreUnique() {
    assertThat(NamingRules.taskIdsAreUnique(MODELS)).isEmpty();
    assertThat(NamingRules.taskIdsAreUnique(List.of(BROKEN, BROKEN))).contains("Task_NoForm");
  }

  @Test
  void processSaysPurposeAndBasis() {
    holds(WorkRules::processSaysPurposeAndBasis, "brokenProcess");
  }

  @Test
  void processIsVersionedAndKept() {
    holds(WorkRules::processIsVersionedAndKept, "brokenProcess");
  }

  @Test
  void processIsNotStartedByHand() {
    holds(WorkRules::processIsNotStartedByHand, "brokenProcess");
  }

  @Test
  void processHasOnePool() {
    holds(WorkRules::processHasOnePool, "brokenProcess");
  }

  @Test
  void everyNodeStandsInALane() {
    holds(WorkRules::everyNodeStandsInALane, "Task_NoForm");
  }

  @Test
  void tasksAreDocumented() {
    holds(WorkRules::tasksAreDocumented, "Task_NoForm");
  }

  @Test
  void userTasksShowTheirForm() {
    holds(UserTaskRules::userTasksShowTheirForm, "Task_NoForm");
  }

  @Test
  void userTasksGoToAGroup() {
    holds(UserTaskRules::userTasksGoToAGroup, "Task_NoForm");
  }

  @Test
  void userTasksAreDueByARule() {
    holds(UserTaskRules::userTasksAreDueByARule, "Task_NoForm");
  }

  @Test
  void userTasksSayBasisAndTime() {
    holds(UserTaskRules::userTasksSayBasisAndTime, "Task_NoForm");
  }

  @Test
  void serviceTasksCallADelegate() {
    holds(WorkRules::serviceTasksCallADelegate, "Task_ByClass");
    assertThat(WorkRules.serviceTasksCallADelegate(BROKEN)).contains("Task_ByScript");
  }

  @Test
  void delegatesExist() {
    holds(WorkRules::delegatesExist, "Task_ByClass");
  }

  @Test
  void splitsHaveADefault() {
    holds(FlowRules::splitsHaveADefault, "Gateway_Silent");
  }

  @Test
  void conditionsAreSimple() {
    holds(FlowRules::conditionsAreSimple, "Flow_Clever");
  }

  @Test
  void otherFlowsHaveACondition() {
    holds(FlowRules::otherFlowsHaveACondition, "Flow_Unconditional");
  }

  @Test
  void calledProcessesExist() {
    holds(FlowRules::calledProcessesExist, "Call_Nobody");
  }

  @Test
  void callsPassTheFlowNumber() {
    holds(FlowRules::callsPassTheFlowNumber, "Call_Nobody");
  }

  @Test
  void callsPassVariablesOneByOne() {
    holds(FlowRules::callsPassVariablesOneByOne, "Call_Nobody");
  }

  @Test
  void parallelCallsJoinByJobs() {
    holds(FlowRules::parallelCallsJoinByJobs, "Call_Nobody");
  }

  @Test
  void decisionsExist() {
    holds(FlowRules::decisionsExist, "Task_Undecided");
  }

  @Test
  void timersAskTheDeadlines() {
    holds(FlowRules::timersAskTheDeadlines, "TimerDefinition_Christmas");
  }

  @Test
  void everythingIsDrawn() {
    holds(DiagramRules::everythingIsDrawn, "Task_ByScript");
  }

  @Test
  void nothingOverlaps() {
    holds(DiagramRules::nothingOverlaps, "Activity_0x1abcd");
  }

  @Test
  void flowsKeepClearOfOtherShapes() {
    holds(DiagramRules::flowsKeepClearOfOtherShapes, "Flow_Clever");
  }

  @Test
  void flowsRunAtRightAngles() {
    holds(DiagramRules::flowsRunAtRightAngles, "Flow_Unconditional");
  }

  @Test
  void flowsDockAtTheirShapes() {
    holds(DiagramRules::flowsDockAtTheirShapes, "Flow_Unconditional");
  }

  @Test
  void decisionsAreNamedVersionedAndKept() {
    decides(DecisionModel::isNamedVersionedAndKept, "brokenDecision");
  }

  @Test
  void decisionRulesAreExplained() {
    decides(DecisionModel::rulesAreExplained, "Rule_Unexplained");
  }

  @Test
  void decisionColumnsAreLabelled() {
    decides(DecisionModel::columnsAreLabelled, "Input_Unlabelled");
  }

  @Test
  void tablesOfTheModulesAreTrue() {
    holds(GuideRules::moduleTableIsTrue, "Task_NoForm");
  }

  @Test
  void diagramsStandInTheGuide() {
    holds(GuideRules::diagramStandsInTheGuide, "brokenProcess");
  }

  private static void holds(Function<Model, List<String>> rule, String seenToFail) {
    rule(rule, BROKEN, seenToFail);
  }

  private static void rule(Function<Model, List<String>> rule, Model broken, String seenToFail) {
    SoftAssertions.assertSoftly(
        softly ->
            MODELS.forEach(
                model -> softly.assertThat(rule.apply(model)).as(model.fileName()).isEmpty()));
    assertThat(rule.apply(broken)).contains(seenToFail);
  }

  private static void decides(Function<DecisionModel, List<String>> rule, String seenToFail) {
    assertThat(DecisionModel.all()).allSatisfy(model -> assertThat(rule.apply(model)).isEmpty());
    assertThat(rule.apply(DecisionModel.broken())).contains(seenToFail);
  }
}
