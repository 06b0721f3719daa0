package org.tian.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** Submitting a proposal: the rules, the flow number, the start of its process. */
@Service
public class ProposalSubmission {

  private final ProposalRepository repository;
  private final OwnProposals own;
  private final SubmissionRules rules;
  private final SubmissionWindow window;
  private final NumberSeries numbers;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final VersionKeeping versions;
  private final CaseSteps steps;
  private final ProposalLifecycle lifecycle;
  private final Clock clock;

  ProposalSubmission(
      ProposalRepository repository,
      OwnProposals own,
      SubmissionRules rules,
      SubmissionWindow window,
      NumberSeries numbers,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      VersionKeeping versions,
      CaseSteps steps,
      ProposalLifecycle lifecycle,
      Clock clock) {
    this.repository = repository;
    this.own = own;
    this.rules = rules;
    this.window = window;
    this.numbers = numbers;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.versions = versions;
    this.steps = steps;
    this.lifecycle = lifecycle;
    this.clock = clock;
  }

  /**
   * Submits the acting person's draft: it gets its flow number and goes to review. When anything
   * stands against it, all reasons are told at once and the draft stays as it is.
   *
   * @param wished {@link SubmissionType#ORDINARY} only when the proposer agrees that it does not
   *     count for the session; of no effect while the session collects
   */
  @WholeStep
  public Proposal submit(long id, SubmissionType wished) {
    return submit(id, wished, SubmissionConsent.NONE);
  }

  /**
   * Submits a draft whose first proposer has agreed to go on without some of the co-signers.
   *
   * @param consent what was agreed to; only a joint draft needs any
   */
  @WholeStep
  public Proposal submit(long id, SubmissionType wished, SubmissionConsent consent) {
    Proposal draft = own.require(id);
    draft.requireSubmittable();
    RefusedException.throwIfAny(rules.refusals(CurrentActor.get().personId(), draft, consent));
    return submit(draft, wished);
  }

  /**
   * Submits a draft that the office has just entered from a signed paper, in the proposer's name.
   * The seal stands on the paper.
   *
   * @param wished {@link SubmissionType#ORDINARY} when it may count between sessions
   */
  Proposal submitByOffice(Proposal draft, SubmissionType wished) {
    RefusedException.throwIfAny(rules.refusalsOfPaper(draft));
    draft.submitByOffice();
    Proposal submitted = submit(draft, wished);
    steps.record(
        submitted,
        "proposal.submitted-on-behalf",
        Map.of(
            "proposer", submitted.getProposerId(),
            "received", submitted.getEntry().orElseThrow().getReceivedAt().toString()));
    return submitted;
  }

  private Proposal submit(Proposal draft, SubmissionType wished) {
    SubmissionWindow.Place place = window.placeFor(draft, wished);
    String flowNo = nextFlowNo(place.session());
    // Asked after the number: its lock lets only one submission of the session at a time get here.
    RefusedException.throwIfAny(rules.titleTwice(draft, place.session()).stream().toList());
    JointStanding standing = coSigning.standingOf(draft);
    Map<String, Object> confirmedBy = confirmations.confirmedBy(draft);
    confirmations.cancelAll(draft.getId());
    boolean alone = draft.getKind() == ProposalKind.JOINT && standing.isTooFew();
    List<String> dropped = coSigning.drop(draft, standing.open());
    if (alone) {
      dropped =
          Stream.concat(dropped.stream(), coSigning.drop(draft, standing.signed()).stream())
              .toList();
      draft.goOnAlone();
    }
    draft.submitAs(
        flowNo, place.session(), place.type(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    repository.saveAndFlush(draft);
    versions.keepForTheCase(draft, VersionReason.SUBMITTED, null);
    record(draft, dropped, alone);
    if (!confirmedBy.isEmpty()) {
      steps.record(draft, "proposal.bodies-confirmed", confirmedBy);
    }
    lifecycle.start(draft);
    return draft;
  }

  private String nextFlowNo(PlenarySession session) {
    long number =
        numbers.next(
            SeriesKind.FLOW, session.getCommitteeCode(), PlenarySessions.seriesPeriod(session));
    return "%s-%d-%d-%04d"
        .formatted(
            session.getCommitteeCode().toUpperCase(Locale.ROOT),
            session.getTermNo(),
            session.getSessionNo(),
            number);
  }

  private void record(Proposal proposal, List<String> dropped, boolean alone) {
    steps.record(
        proposal,
        "proposal.submitted",
        Map.of(
            "draft", proposal.getId(),
            "title", proposal.getTitle(),
            "submission", proposal.getSubmission().name()));
    if (!dropped.isEmpty()) {
      steps.record(
          proposal, "proposal.co-signers-dropped", Map.of("persons", String.join(",", dropped)));
    }
    if (alone) {
      steps.record(proposal, "proposal.joint-became-individual");
    }
  }
}
