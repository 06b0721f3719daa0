package org.tian.assignment.asking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.PlannedUnit;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Questions and answers in a few lines, for the forms, in the reader's language. */
@Component
public class ConsultationTexts {

  private final UnitConsultations consultations;
  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;
  private final AskingRules rules;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ConsultationTexts(
      UnitConsultations consultations,
      HandoverPlans plans,
      AssignmentSummaries summaries,
      AskingRules rules,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.consultations = consultations;
    this.plans = plans;
    this.summaries = summaries;
    this.rules = rules;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What a unit is asked: its role, who else is thought of, by when, what silence counts as. */
  public String question(long proposalId, String unitCode) {
    return consultations
        .open(proposalId, unitCode)
        .flatMap(asked -> plans.latest(proposalId).map(plan -> question(asked, plan)))
        .orElse("");
  }

  private String question(UnitConsultation asked, HandoverPlan plan) {
    String silence =
        texts.of(rules.silenceOf(plan.getCommitteeCode(), asked.getAskedRole()).messageKey());
    return texts.of("consultation.question", texts.of(asked.getAskedRole().messageKey()))
        + "\n"
        + summaries.of(plan)
        + "\n"
        + texts.of("consultation.until", formats.weekday(formats.dayOf(asked.getDueAt())), silence);
  }

  /** What has to be settled, then what each unit said last; an empty text when nobody was asked. */
  public String answers(long proposalId) {
    List<UnitConsultation> last = lastWords(proposalId);
    return last.isEmpty()
        ? ""
        : Stream.concat(conflicts(proposalId), last.stream().map(this::line))
            .collect(Collectors.joining("\n"));
  }

  /** The sentences about what has to be settled for the plan that runs; none when all agree. */
  public Stream<String> conflicts(long proposalId) {
    return plans.latest(proposalId).stream()
        .flatMap(
            plan ->
                Conflict.in(plan.getKind(), ofPlan(proposalId, plan)).stream().map(this::sentence));
  }

  private List<UnitConsultation> ofPlan(long proposalId, HandoverPlan plan) {
    List<String> units = plan.getUnits().stream().map(PlannedUnit::unitCode).toList();
    return lastWords(proposalId).stream().filter(one -> units.contains(one.getUnitCode())).toList();
  }

  private List<UnitConsultation> lastWords(long proposalId) {
    List<UnitConsultation> all = consultations.ofProposal(proposalId);
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .noneMatch(
                        later ->
                            later.getUnitCode().equals(one.getUnitCode())
                                && later.getRound() > one.getRound()))
        .toList();
  }

  private String sentence(Conflict conflict) {
    return texts.of(
        conflict.kind().messageKey(),
        conflict.units().stream()
            .map(directory::nameOf)
            .collect(Collectors.joining(texts.of("assignment.and"))));
  }

  private String line(UnitConsultation one) {
    String reason = Objects.toString(one.getReason(), "");
    return texts.of(
            "consultation.line",
            directory.nameOf(one.getUnitCode()),
            texts.of(one.getAskedRole().messageKey()),
            Stream.of(answer(one), detail(one))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.of("consultation.comma"))))
        + (reason.isBlank() ? "" : texts.of("consultation.line.reason", reason));
  }

  /** What it said, or how it stands, in a word or two. */
  public String answer(UnitConsultation one) {
    return texts.of(
        one.getState() == UnitConsultation.State.ANSWERED
            ? one.getAnswer().messageKey()
            : one.getState().messageKey());
  }

  /** Until when, whose it is, or what silence counts as; an empty text where nothing is to add. */
  public String detail(UnitConsultation one) {
    return switch (one.getState()) {
      case OPEN -> texts.of("consultation.detail.until", one.getDueAt());
      case SILENT ->
          texts.of("consultation.detail.counts-as", texts.of(one.getAnswer().messageKey()));
      case ANSWERED ->
          one.getProperUnitCode() == null
              ? ""
              : texts.of(
                  "consultation.detail.proper-unit", directory.nameOf(one.getProperUnitCode()));
      case CANCELLED -> "";
    };
  }
}
