package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementRound;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.EndorsementTrail;
import org.tian.assignment.endorsement.EndorsementWords;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionWords;
import org.tian.shared.CurrentActor;
import org.tian.shared.Texts;

/** Puts the leaders' page together. */
@Component
class EndorsementViews {

  /** Which step each task is. */
  private static final Map<String, EndorsementStep> STEPS =
      Map.of(
          "Task_SignForBody", EndorsementStep.SIGN,
          "Task_ReadByCppccLeader", EndorsementStep.READ,
          "Task_InstructByPartyLeader", EndorsementStep.INSTRUCT);

  /** Two lines of a phone. */
  private static final int GIST_CHARACTERS = 44;

  private final Endorsements endorsements;
  private final EndorsementWords words;
  private final TaskOperations operations;
  private final WorkItems items;
  private final Proposals proposals;
  private final CaseAccess access;
  private final SuggestionWords suggestions;
  private final TaskCases cases;
  private final StepNames names;
  private final DueViews dueViews;
  private final Texts texts;

  EndorsementViews(
      Endorsements endorsements,
      EndorsementWords words,
      TaskOperations operations,
      WorkItems items,
      Proposals proposals,
      CaseAccess access,
      SuggestionWords suggestions,
      TaskCases cases,
      StepNames names,
      DueViews dueViews,
      Texts texts) {
    this.endorsements = endorsements;
    this.words = words;
    this.operations = operations;
    this.items = items;
    this.proposals = proposals;
    this.access = access;
    this.suggestions = suggestions;
    this.cases = cases;
    this.names = names;
    this.dueViews = dueViews;
    this.texts = texts;
  }

  /** Address of the page for a leader's task; empty for any other task. */
  static Optional<String> urlOf(WorkItem item) {
    return STEPS.containsKey(item.taskKey())
        ? Optional.of("/desk/tasks/" + item.taskId() + "/endorsement")
        : Optional.empty();
  }

  /** Whether the person can do the task now: it is offered to them and no colleague holds it. */
  boolean isDue(WorkItem item, String personId) {
    return STEPS.containsKey(item.taskKey())
        && item.state() == WorkItem.State.OPEN
        && items.workedOnAs(item.taskId(), personId).isPresent()
        && operations.standing(item.taskId()).objections().isEmpty();
  }

  EndorsementView of(WorkItem item) {
    EndorsementStep step = STEPS.get(item.taskKey());
    Proposal proposal = proposals.get(item.proposalId());
    Optional<EndorsementTrail> trail = endorsements.latest(proposal.getId());
    List<String> lines = suggestions.inLines(proposal.getText());
    return new EndorsementView(
        item.taskId(),
        cases.numberInWords(item),
        proposal.getTitle(),
        names.step(item),
        step.name(),
        String.join(texts.of("endorsement.and"), words.proposers(proposal)),
        dueViews.of(item),
        trail.flatMap(EndorsementTrail::lastReturn).map(words::line).orElse(""),
        said(words.lines(proposal.getId(), step, bodyOf(item, trail)), trail),
        lines.stream().map(EndorsementViews::cut).toList(),
        CaseViews.paragraphs(proposal.getSituation()),
        CaseViews.paragraphs(proposal.getAnalysis()),
        lines,
        Arrays.asList(texts.of("endorsement.phrases." + step.name()).split("\\|")),
        access.maySee(CurrentActor.get().personId(), proposal.getId())
            ? "/desk/cases/" + proposal.getId()
            : "");
  }

  /** Why it came back stands by itself, above. */
  private static List<String> said(List<String> lines, Optional<EndorsementTrail> trail) {
    boolean cameBack = trail.flatMap(EndorsementTrail::lastReturn).isPresent();
    return cameBack ? lines.subList(0, lines.size() - 1) : lines;
  }

  /** Of the bodies that sign, the one whose leaders the task is offered to. */
  private String bodyOf(WorkItem item, Optional<EndorsementTrail> trail) {
    Set<String> groups = items.groupsOf(item.taskId());
    return trail.map(EndorsementTrail::round).map(EndorsementRound::getSignerBodies).stream()
        .flatMap(List::stream)
        .filter(body -> groups.stream().anyMatch(group -> group.startsWith(body + "-")))
        .findFirst()
        .orElse(null);
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= GIST_CHARACTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, GIST_CHARACTERS)) + "…";
  }
}
