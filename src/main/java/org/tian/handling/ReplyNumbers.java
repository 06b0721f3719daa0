package org.tian.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The number a reply will go out under. The system gives it; until then the handing office may set
 * another one, with its reason. No number is given twice in a committee, and a number that was set
 * is left out when the series comes to it.
 */
@Service
@Transactional(readOnly = true)
public class ReplyNumbers {

  /** Most characters of a number. */
  public static final int NUMBER_CHARACTERS = 60;

  /** Most characters of the reason for setting one. */
  public static final int REASON_CHARACTERS = 300;

  private final ReplyRepository repository;
  private final LetterNumbers letterNumbers;
  private final HandingOfficeAccess offices;
  private final ApplicationEventPublisher events;

  ReplyNumbers(
      ReplyRepository repository,
      LetterNumbers letterNumbers,
      HandingOfficeAccess offices,
      ApplicationEventPublisher events) {
    this.repository = repository;
    this.letterNumbers = letterNumbers;
    this.offices = offices;
    this.events = events;
  }

  /** The number the reply has, or that it would get if it were sent now. */
  public String toCome(Reply reply) {
    return letterNumbers.toCome(reply);
  }

  /** Whether the acting person may set another one now. */
  public boolean mayCorrect(Reply reply) {
    return reply.getStatus() == ReplyStatus.IN_SIGN_OFF && offices.mayChange(reply.getProposalId());
  }

  /**
   * Sets the number.
   *
   * @throws RefusedException {@code reply-number.not-yours}, {@code handling.number-missing},
   *     {@code handling.number-too-long}, {@code handling.number-twice}, {@code
   *     handling.number-reason}, {@code handling.reply-sent} or {@code handling.reply-elsewhere}
   */
  @WholeStep
  public void correct(long unitTaskId, String typedNumber, String typedReason) {
    Reply reply =
        repository
            .findByUnitTaskId(unitTaskId)
            .orElseThrow(() -> Refusal.of("case.not-found").asException());
    if (!offices.mayChange(reply.getProposalId())) {
      throw Refusal.of("reply-number.not-yours").asException();
    }
    String number = Objects.toString(typedNumber, "").strip();
    String reason = Objects.toString(typedReason, "").strip();
    RefusedException.throwIfAny(refusals(reply, number, reason));
    String before = toCome(reply);
    reply.setNumber(number, reason, CurrentActor.get().personId());
    try {
      repository.saveAndFlush(reply);
    } catch (DataIntegrityViolationException givenMeanwhile) {
      throw Refusal.at("letterNumber", "handling.number-twice", number).asException();
    }
    events.publishEvent(
        CaseStep.of(
                reply.getCaseKey(),
                "handling.reply-number-set",
                Map.of("unit", reply.getUnitCode(), "before", before, "after", number))
            .because(reason));
  }

  private List<Refusal> refusals(Reply reply, String number, String reason) {
    List<Refusal> refusals = new ArrayList<>();
    if (number.isEmpty()) {
      refusals.add(Refusal.at("letterNumber", "handling.number-missing"));
    } else if (number.length() > NUMBER_CHARACTERS) {
      refusals.add(Refusal.at("letterNumber", "handling.number-too-long", NUMBER_CHARACTERS));
    } else if (letterNumbers.isTaken(reply, number)) {
      refusals.add(Refusal.at("letterNumber", "handling.number-twice", number));
    }
    if (reason.isEmpty() || reason.length() > REASON_CHARACTERS) {
      refusals.add(Refusal.at("numberReason", "handling.number-reason", REASON_CHARACTERS));
    }
    return refusals;
  }
}
