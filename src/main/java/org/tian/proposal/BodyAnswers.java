package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * What the head of a body answers, for the process that carries the request. Pages and the API go
 * through {@link BodyConfirmations}, so that every answer to a request passes the process.
 */
@Service
@Transactional
public class BodyAnswers {

  static final Set<Role> HEADS = Set.of(Role.PRINCIPAL, Role.CONVENOR);
  private static final int REASON_CHARACTERS = 1000;

  private final BodyConfirmationRepository repository;
  private final ProposalRepository proposals;
  private final Directory directory;
  private final CaseSteps steps;
  private final Clock clock;

  BodyAnswers(
      BodyConfirmationRepository repository,
      ProposalRepository proposals,
      Directory directory,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.proposals = proposals;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /** The request; it exists as long as its process runs. */
  @Transactional(readOnly = true)
  public BodyConfirmation get(long id) {
    return repository
        .findById(id)
        .orElseThrow(() -> Refusal.of("proposal.body-not-asked").asException());
  }

  /** The acting head confirms the words as they are: puts the seal, or signs for the sector. */
  public void confirm(long id) {
    BodyConfirmation one = get(id);
    Proposal draft = requireAnswerable(one);
    one.confirm(CurrentActor.get().personId(), draft.getText(), now());
    repository.saveAndFlush(one);
    steps.record(draft, "proposal.body-confirmed", Map.of("body", one.getBodyCode()));
  }

  /** The acting head does not confirm; those who wrote it read why. */
  public void refuse(long id, String reason) {
    BodyConfirmation one = get(id);
    Proposal draft = requireAnswerable(one);
    String given = checked(reason);
    one.refuse(CurrentActor.get().personId(), given, now());
    repository.saveAndFlush(one);
    steps.record(draft, "proposal.body-refused", Map.of("body", one.getBodyCode()), given);
  }

  /** Whether the acting person answers for the body. */
  boolean headsBody(String bodyCode) {
    return directory.holds(CurrentActor.get().personId(), bodyCode, HEADS.toArray(Role[]::new));
  }

  private Proposal requireAnswerable(BodyConfirmation one) {
    if (!headsBody(one.getBodyCode())) {
      throw Refusal.of("proposal.body-head-only", directory.nameOf(one.getBodyCode()))
          .asException();
    }
    return requireDraft(proposals.findById(one.getProposalId()).orElseThrow(CaseAccess::notFound));
  }

  static Proposal requireDraft(Proposal proposal) {
    if (!proposal.isDraft()) {
      throw Refusal.of("proposal.body-confirmation-over").asException();
    }
    return proposal;
  }

  static String checked(String reason) {
    String text = Objects.toString(reason, "").strip();
    if (text.isEmpty()) {
      throw Refusal.at("reason", "proposal.body-reason-missing").asException();
    }
    if (text.length() > REASON_CHARACTERS) {
      throw Refusal.at("reason", "proposal.opinion-too-long", REASON_CHARACTERS).asException();
    }
    return text;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
