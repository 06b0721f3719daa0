package org.tian.assignment.endorsement;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.Proposal;
import org.tian.shared.Texts;

/** Short texts about the chain, in the reader's language. */
@Component
public class EndorsementWords {

  private final Endorsements endorsements;
  private final BodyConfirmations bodies;
  private final Directory directory;
  private final Texts texts;

  EndorsementWords(
      Endorsements endorsements, BodyConfirmations bodies, Directory directory, Texts texts) {
    this.endorsements = endorsements;
    this.bodies = bodies;
    this.directory = directory;
    this.texts = texts;
  }

  /** What is asked, and why the proposal came back when it did. */
  public String note(Proposal proposal) {
    String asked =
        texts.of(
            "endorsement.note",
            proposal.getDisplayNumber(),
            String.join(texts.of("endorsement.and"), proposers(proposal)));
    return endorsements
        .latest(proposal.getId())
        .flatMap(EndorsementTrail::lastReturn)
        .map(back -> asked + "\n" + line(back))
        .orElse(asked);
  }

  /** The bodies that propose, by name. */
  public List<String> proposers(Proposal proposal) {
    return bodies.of(proposal).stream()
        .map(BodyConfirmation::getBodyCode)
        .map(directory::nameOf)
        .toList();
  }

  /**
   * What the leader at a step reads of the round that runs, a line each, oldest first: who signs
   * for a body reads what was said for the body and why it came back, the others read all.
   *
   * @param bodyCode body that signs; null at the later steps
   */
  public List<String> lines(long proposalId, EndorsementStep step, String bodyCode) {
    List<EndorsementComment> all =
        endorsements.latest(proposalId).map(EndorsementTrail::all).orElse(List.of());
    return all.stream()
        .filter(
            one ->
                step != EndorsementStep.SIGN
                    || one.getBodyCode().equals(bodyCode)
                    || one.equals(all.get(all.size() - 1)))
        .map(this::line)
        .toList();
  }

  /** One comment: the day, who, and what was said. */
  public String line(EndorsementComment comment) {
    return texts.of(
        comment.isPassed() ? "endorsement.line" : "endorsement.line-returned",
        comment.getDecidedAt(),
        comment.getPost(),
        comment.getPersonName(),
        said(comment));
  }

  /** What was said; who agreed without a word is quoted as 同意. */
  public String said(EndorsementComment comment) {
    return comment.getText().isEmpty() ? texts.of("endorsement.agreed") : comment.getText();
  }
}
