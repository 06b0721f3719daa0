package org.tian.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.engine.CaseDiagrams;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.proposal.Proposal;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The processes of a case, to be drawn, and their path in words for those who cannot see it. */
@Component
class DiagramParts {

  private final CaseDiagrams diagrams;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  DiagramParts(
      CaseDiagrams diagrams,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.diagrams = diagrams;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  List<CaseView.Diagram> of(Proposal proposal) {
    return proposal.isDraft()
        ? List.of()
        : of(proposal.getCaseKey(), "/desk/cases/" + proposal.getId());
  }

  /** The processes of any case; their drawings are fetched below the address of its page. */
  List<CaseView.Diagram> of(String caseKey, String caseUrl) {
    return diagrams.of(caseKey).stream()
        .map(instance -> diagram(caseKey, caseUrl, instance))
        .toList();
  }

  /** The process of one invitation to sign or one request to a head; empty for other keys. */
  List<CaseView.Diagram> before(Proposal proposal, String key) {
    return keysBefore(proposal).contains(key)
        ? of(key, "/desk/cases/" + proposal.getId())
        : List.of();
  }

  Optional<CaseDiagrams.Drawing> drawing(Proposal proposal, String instanceId) {
    return Stream.concat(Stream.of(proposal.getCaseKey()), keysBefore(proposal).stream())
        .flatMap(key -> drawing(key, instanceId).stream())
        .findFirst();
  }

  /** Keys of what ran before the submission, as far as the reader may know of it. */
  private List<String> keysBefore(Proposal proposal) {
    return Stream.concat(
            coSigning.readableOf(proposal).stream().map(CoSigner::getInvitationKey),
            confirmations.of(proposal).stream()
                .filter(one -> one.getId() != null)
                .map(BodyConfirmation::getRequestKey))
        .toList();
  }

  Optional<CaseDiagrams.Drawing> drawing(String caseKey, String instanceId) {
    return diagrams.draw(caseKey, instanceId);
  }

  private CaseView.Diagram diagram(String caseKey, String caseUrl, CaseDiagrams.Instance instance) {
    String name = texts.orElse("desk.stage." + instance.processKey(), instance.name());
    return new CaseView.Diagram(
        instance.id(),
        instance.unitCode() == null
            ? name
            : name + texts.of("desk.bracketed", directory.nameOf(instance.unitCode())),
        caseUrl + "/diagrams/" + instance.id(),
        texts.of(instance.endedAt() == null ? "desk.diagram.running" : "desk.diagram.ended"),
        instance.endedAt() == null,
        drawing(caseKey, instance.id())
            .map(drawing -> drawing.steps().stream().map(this::step).toList())
            .orElse(List.of()));
  }

  private CaseView.DrawnStep step(CaseDiagrams.Step step) {
    return new CaseView.DrawnStep(
        step.name(),
        formats.moment(step.startedAt()),
        step.endedAt() == null ? "" : formats.moment(step.endedAt()));
  }
}
