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
        : diagrams.of(proposal.getCaseKey()).stream()
            .map(instance -> diagram(proposal, instance))
            .toList();
  }

  /** The process of one invitation to sign or one request to a head; empty for other keys. */
  List<CaseView.Diagram> before(Proposal proposal, String key) {
    return keysBefore(proposal).contains(key)
        ? diagrams.of(key).stream().map(instance -> diagram(proposal, instance)).toList()
        : List.of();
  }

  Optional<CaseDiagrams.Drawing> drawing(Proposal proposal, String instanceId) {
    return Stream.concat(Stream.of(proposal.getCaseKey()), keysBefore(proposal).stream())
        .flatMap(key -> diagrams.draw(key, instanceId).stream())
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

  private CaseView.Diagram diagram(Proposal proposal, CaseDiagrams.Instance instance) {
    String name = texts.orElse("desk.stage." + instance.processKey(), instance.name());
    return new CaseView.Diagram(
        instance.id(),
        instance.unitCode() == null
            ? name
            : name + texts.of("desk.bracketed", directory.nameOf(instance.unitCode())),
        "/desk/cases/%d/diagrams/%s".formatted(proposal.getId(), instance.id()),
        texts.of(instance.endedAt() == null ? "desk.diagram.running" : "desk.diagram.ended"),
        instance.endedAt() == null,
        drawing(proposal, instance.id())
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
