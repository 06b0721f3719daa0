package org.tian.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.SeriesKind;
import org.tian.proposal.SessionBook;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** How a committee writes its case numbers, for its office to see, try and change. */
@Service
@Transactional(readOnly = true)
public class CaseNumbers {

  private static final int SAMPLES = 3;

  private final CommitteeSettings settings;
  private final PlenarySessions sessions;
  private final NumberSeries numbers;
  private final SessionBook book;
  private final ApplicationEventPublisher events;

  CaseNumbers(
      CommitteeSettings settings,
      PlenarySessions sessions,
      NumberSeries numbers,
      SessionBook book,
      ApplicationEventPublisher events) {
    this.settings = settings;
    this.sessions = sessions;
    this.numbers = numbers;
    this.book = book;
    this.events = events;
  }

  /** The pattern in use. */
  public String patternOf(String committeeCode) {
    return settings.text(committeeCode, CommitteeSetting.CASE_NUMBER_TEMPLATE);
  }

  /** The number the next filed case of the session gets. */
  public String nextOf(PlenarySession session) {
    return new CaseNumberTemplate(patternOf(session.getCommitteeCode()))
        .number(session, givenIn(session) + 1);
  }

  /** How many case numbers were given in the session. */
  public long givenIn(PlenarySession session) {
    return numbers.lastOf(
        SeriesKind.CASE, session.getCommitteeCode(), PlenarySessions.seriesPeriod(session));
  }

  /**
   * The next numbers of the present session under a pattern; empty before the first session.
   *
   * @throws org.tian.shared.RefusedException when the pattern cannot be used
   */
  public List<String> preview(String committeeCode, String pattern) {
    CaseNumberTemplate template = checked(pattern);
    return present(committeeCode)
        .map(
            session ->
                LongStream.rangeClosed(1, SAMPLES)
                    .mapToObj(i -> template.number(session, givenIn(session) + i))
                    .toList())
        .orElse(List.of());
  }

  /**
   * Takes another pattern; refused when the present session has given numbers already, which would
   * no longer be of one kind.
   */
  @WholeStep
  public void change(String committeeCode, String pattern) {
    book.requireOffice(committeeCode);
    String wanted = checked(pattern).pattern();
    String before = patternOf(committeeCode);
    if (wanted.equals(before)) {
      return;
    }
    present(committeeCode)
        .filter(session -> givenIn(session) > 0)
        .ifPresent(
            session -> {
              throw Refusal.at("pattern", "casenumber.given", session.getName(), givenIn(session))
                  .asException();
            });
    settings.set(committeeCode, CommitteeSetting.CASE_NUMBER_TEMPLATE.name(), wanted);
    events.publishEvent(
        CaseStep.of(
            SessionBook.chainOf(committeeCode),
            "session.case-number-pattern",
            Map.of("pattern.before", before, "pattern.after", wanted)));
  }

  private Optional<PlenarySession> present(String committeeCode) {
    return sessions.current(committeeCode);
  }

  private static CaseNumberTemplate checked(String pattern) {
    String wanted = Objects.toString(pattern, "").strip();
    CaseNumberTemplate.refusal(wanted)
        .ifPresent(
            refusal -> {
              throw refusal.asException();
            });
    return new CaseNumberTemplate(wanted);
  }
}
