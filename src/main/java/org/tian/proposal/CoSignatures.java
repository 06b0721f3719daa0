package org.tian.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * What becomes of one invitation to sign, for the process that carries it. Pages and the API go
 * through {@link CoSigning}, so that every answer passes the process.
 */
@Service
@Transactional
public class CoSignatures {

  private static final int OPINION_CHARACTERS = 1000;

  private final CoSignerRepository repository;
  private final ProposalRepository proposals;
  private final CaseParticipants participants;
  private final CaseSteps steps;
  private final Clock clock;

  CoSignatures(
      CoSignerRepository repository,
      ProposalRepository proposals,
      CaseParticipants participants,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.proposals = proposals;
    this.participants = participants;
    this.steps = steps;
    this.clock = clock;
  }

  /** The invitation; it exists as long as its process runs. */
  @Transactional(readOnly = true)
  public CoSigner get(long id) {
    return repository
        .findById(id)
        .orElseThrow(() -> Refusal.of("proposal.co-signer-not-invited").asException());
  }

  /** The acting member signs the words as they are. */
  public void sign(long id, String opinion) {
    CoSigner asked = answerable(id);
    Proposal draft = draftOf(asked);
    String given = checked(opinion);
    asked.sign(draft.getText(), given, now());
    repository.saveAndFlush(asked);
    steps.record(draft, "proposal.co-signed", Map.of("person", asked.getPersonId()), given);
  }

  /**
   * The acting member declines and no longer sees the draft. What the member wrote stays between
   * the two: it does not go into the trail.
   */
  public void decline(long id, String opinion) {
    CoSigner asked = answerable(id);
    asked.decline(checked(opinion), now());
    leave(asked, "proposal.co-signature-declined");
  }

  /** The time has run out: the member is not counted, and the first proposer is told. */
  public void expire(long id) {
    CoSigner asked = get(id);
    asked.expire(now());
    leave(asked, "proposal.co-signature-expired");
  }

  /** Half of the time is over: the member's desk says so. */
  public void remind(long id) {
    CoSigner asked = get(id);
    asked.remind(now());
    repository.saveAndFlush(asked);
    record(asked, "proposal.co-signer-reminded");
  }

  private void leave(CoSigner asked, String action) {
    repository.saveAndFlush(asked);
    participants.dismiss(asked.getProposalId(), CaseParticipants.personal(asked.getPersonId()));
    record(asked, action);
  }

  private void record(CoSigner asked, String action) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("person", asked.getPersonId());
    details.put("answerBy", Objects.toString(asked.getAnswerBy(), null));
    steps.record(draftOf(asked), action, details);
  }

  private CoSigner answerable(long id) {
    CoSigner asked = get(id);
    if (!asked.getPersonId().equals(CurrentActor.get().personId())) {
      throw Refusal.of("proposal.co-signer-not-invited").asException();
    }
    requireAnswerable(draftOf(asked), asked, now());
    return asked;
  }

  static void requireAnswerable(Proposal draft, CoSigner asked, Instant now) {
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.co-signing-over").asException();
    }
    if (asked.isAnswerableAt(now)) {
      return;
    }
    boolean late =
        asked.getState() == CoSignerState.PENDING || asked.getState() == CoSignerState.EXPIRED;
    throw (late
            ? Refusal.of("proposal.co-signing-late", asked.getAnswerBy())
            : Refusal.of("proposal.co-signature-answered"))
        .asException();
  }

  private Proposal draftOf(CoSigner asked) {
    return proposals.findById(asked.getProposalId()).orElseThrow(CaseAccess::notFound);
  }

  private static String checked(String opinion) {
    String text = Objects.toString(opinion, "").strip();
    if (text.length() > OPINION_CHARACTERS) {
      throw Refusal.at("opinion", "proposal.opinion-too-long", OPINION_CHARACTERS).asException();
    }
    return text;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
