package org.tian.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

/**
 * Everything a proposal must fulfil to be submitted, apart from the time ({@link
 * SubmissionWindow}).
 */
@Component
class SubmissionRules {

  private final Qualification qualification;
  private final TextRules textRules;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final CommitteeSettings settings;
  private final ProposalRepository proposals;
  private final Directory directory;
  private final Clock clock;

  SubmissionRules(
      Qualification qualification,
      TextRules textRules,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      CommitteeSettings settings,
      ProposalRepository proposals,
      Directory directory,
      Clock clock) {
    this.qualification = qualification;
    this.textRules = textRules;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.settings = settings;
    this.proposals = proposals;
    this.directory = directory;
    this.clock = clock;
  }

  /** All that stands against the draft, in the order of the editor. */
  List<Refusal> refusals(String personId, Proposal draft, SubmissionConsent consent) {
    List<Refusal> refusals = words(personId, draft);
    coSignatures(draft, consent).ifPresent(refusals::add);
    confirmations(draft).ifPresent(refusals::add);
    refusals.addAll(units(draft));
    return refusals;
  }

  /** The same for one entered from a signed paper, on which signature and seal stand. */
  List<Refusal> refusalsOfPaper(Proposal draft) {
    List<Refusal> refusals = words(draft.getProposerId(), draft);
    refusals.addAll(units(draft));
    return refusals;
  }

  private List<Refusal> words(String personId, Proposal draft) {
    List<Refusal> refusals = new ArrayList<>();
    qualification
        .refusal(personId, draft.getCommitteeCode(), draft.getKind(), draft.getBodyCode())
        .ifPresent(refusals::add);
    refusals.addAll(textRules.refusals(draft.getCommitteeCode(), draft.getText()));
    return refusals;
  }

  private List<Refusal> units(Proposal draft) {
    return draft.getSuggestedUnits().stream()
        .filter(code -> !isUnitToday(code))
        .map(code -> Refusal.at("suggestedUnits", "proposal.unit-unknown", code))
        .toList();
  }

  /** The same title by the same proposer in the session is one proposal too many. */
  Optional<Refusal> titleTwice(Proposal draft, PlenarySession session) {
    return proposals
        .findSameTitle(
            session,
            TitleKey.of(draft.getTitle()),
            draft.getId(),
            draft.getProposerId(),
            draft.getBodyCode())
        .stream()
        .findFirst()
        .map(
            other ->
                Refusal.at(
                    "title", "proposal.title-twice", other.getDisplayNumber(), other.getTitle()));
  }

  private Optional<Refusal> coSignatures(Proposal draft, SubmissionConsent consent) {
    JointStanding standing = coSigning.standingOf(draft);
    if (draft.getKind() != ProposalKind.JOINT) {
      return standing.signed().isEmpty()
          ? Optional.empty()
          : Optional.of(Refusal.at("kind", "proposal.co-signed-but-not-joint"));
    }
    if (!standing.open().isEmpty() && !consent.withoutOpenOnes()) {
      return Optional.of(
          Refusal.at("coSigners", "proposal.co-signers-open", namesOf(standing.open())));
    }
    return standing.isTooFew() && !consent.asIndividual()
        ? Optional.of(
            Refusal.at("coSigners", "proposal.joint-too-few", standing.least(), standing.names()))
        : Optional.empty();
  }

  private Optional<Refusal> confirmations(Proposal draft) {
    boolean needed = settings.isOn(draft.getCommitteeCode(), CommitteeSetting.BODY_CONFIRMATION);
    List<String> missing = needed ? confirmations.missing(draft) : List.of();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.at(
                "bodies",
                draft.getKind() == ProposalKind.SECTOR
                    ? "proposal.convenor-missing"
                    : "proposal.seal-missing",
                missing.stream().map(directory::nameOf).collect(Collectors.joining("、"))));
  }

  private String namesOf(List<CoSigner> open) {
    return open.stream()
        .map(one -> directory.personName(one.getPersonId()))
        .collect(Collectors.joining("、"));
  }

  private boolean isUnitToday(String code) {
    return directory.unit(code).filter(unit -> unit.existsOn(LocalDate.now(clock))).isPresent();
  }
}
