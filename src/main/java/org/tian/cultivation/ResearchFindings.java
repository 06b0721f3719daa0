package org.tian.cultivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.proposal.ProposalText;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * What the research found: situation, analysis and suggestions, from which the draft will be made.
 */
@Service
public class ResearchFindings {

  private static final int PART_CHARACTERS = 5000;
  private static final int ITEM_CHARACTERS = 1000;
  private static final int WHOM_CHARACTERS = 200;
  private static final int RESULT_CHARACTERS = 1000;

  private final Cultivations cultivations;
  private final ResearchRecordRepository records;
  private final CultivationSteps steps;

  ResearchFindings(
      Cultivations cultivations, ResearchRecordRepository records, CultivationSteps steps) {
    this.cultivations = cultivations;
    this.records = records;
    this.steps = steps;
  }

  /**
   * Hands the findings in.
   *
   * @throws RefusedException {@code cultivation.no-research} while no outing is on record
   */
  @WholeStep
  public void handIn(long id, ProposalText findings) {
    Cultivation cultivation = cultivations.get(id);
    RefusedException.throwIfAny(refusals(findings));
    if (!records.existsByCultivationId(id)) {
      throw Refusal.of("cultivation.no-research").asException();
    }
    cultivation.handInFindings(findings);
    steps.record(
        cultivation,
        "cultivation.findings-handed-in",
        Map.of("suggestions", findings.suggestions().size()));
  }

  static List<Refusal> refusals(ProposalText findings) {
    List<Refusal> refusals = new ArrayList<>();
    Words.require(refusals, "situation", findings.situation(), PART_CHARACTERS);
    Words.require(refusals, "analysis", findings.analysis(), PART_CHARACTERS);
    if (findings.suggestions().isEmpty()) {
      refusals.add(Refusal.at("suggestions", "cultivation.text-missing"));
    }
    findings
        .suggestions()
        .forEach(item -> Words.require(refusals, "suggestions", item, ITEM_CHARACTERS));
    findings
        .items()
        .forEach(
            item -> {
              Words.limit(refusals, "suggestions", item.whom(), WHOM_CHARACTERS);
              Words.limit(refusals, "suggestions", item.result(), RESULT_CHARACTERS);
            });
    return refusals;
  }
}
