package org.tian.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * The reasons for not filing: the national ones and the committee's own. Office and director of the
 * committee add and retire its own; the national ones belong to nobody here.
 */
@Service
@Transactional(readOnly = true)
public class FilingReasons {

  private static final String OWN = "OWN_";
  private static final int TEXT_CHARACTERS = 200;

  private final FilingReasonRepository repository;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Formats formats;

  FilingReasons(
      FilingReasonRepository repository,
      Directory directory,
      ApplicationEventPublisher events,
      Formats formats) {
    this.repository = repository;
    this.directory = directory;
    this.events = events;
    this.formats = formats;
  }

  /** All reasons of the committee, national ones first, also those that have ended. */
  public List<FilingReason> of(String committee) {
    return repository
        .findByCommitteeCodeInOrderByPositionAscIdAsc(List.of(FilingReason.NATIONAL, committee))
        .stream()
        .sorted(Comparator.comparing(reason -> !reason.isNational()))
        .toList();
  }

  /** Those that can be chosen today. */
  public List<FilingReason> choosable(String committee) {
    LocalDate today = formats.today();
    return of(committee).stream().filter(reason -> reason.isValidOn(today)).toList();
  }

  /** Their texts in the reader's language; a code nobody knows stands for itself. */
  public List<String> textsOf(String committee, Collection<String> codes) {
    Map<String, String> texts =
        of(committee).stream()
            .collect(Collectors.toMap(FilingReason::getCode, FilingReason::getText));
    return codes.stream().map(code -> texts.getOrDefault(code, code)).toList();
  }

  /** Whether the acting person may add to the committee's own reasons. */
  public boolean mayChange(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.OFFICE, Role.DIRECTOR);
  }

  /**
   * Adds a reason of the committee's own, to be chosen from the day on.
   *
   * <p>Its code, which decisions name, is made here: {@code OWN_1}, {@code OWN_2} …
   *
   * @param textEn the Chinese text stands in when empty
   */
  @WholeStep
  public void add(String committee, String textZh, String textEn, LocalDate from) {
    requireRight(committee);
    String zh = text("textZh", textZh, true);
    String en = text("textEn", textEn, false);
    List<FilingReason> known = of(committee);
    if (known.stream().anyMatch(reason -> reason.isCalled(zh))) {
      throw Refusal.at("textZh", "review.reason-text-twice").asException();
    }
    String code = nextCode(known);
    repository.save(
        new FilingReason(
            committee, code, zh, en.isEmpty() ? zh : en, known.size() + 1, orToday(from)));
    record(committee, "review.reason-added", Map.of("code", code, "text", zh));
  }

  /**
   * Ends a reason of the committee's own after the day; decisions that name it stay as they are.
   */
  @WholeStep
  public void retire(String committee, String code, LocalDate lastDay) {
    requireRight(committee);
    FilingReason reason =
        repository
            .findByCommitteeCodeAndCode(committee, code)
            .orElseThrow(() -> Refusal.of("review.reason-unknown", code).asException());
    LocalDate day = orToday(lastDay);
    if (day.isBefore(reason.getValidFrom())) {
      throw Refusal.at("until", "review.reason-ends-before").asException();
    }
    reason.retire(day);
    record(committee, "review.reason-retired", Map.of("code", code, "validUntil", day.toString()));
  }

  private static String nextCode(List<FilingReason> known) {
    int last =
        known.stream()
            .map(FilingReason::getCode)
            .filter(code -> code.matches(OWN + "\\d+"))
            .mapToInt(code -> Integer.parseInt(code.substring(OWN.length())))
            .max()
            .orElse(0);
    return OWN + (last + 1);
  }

  private void requireRight(String committee) {
    if (!mayChange(committee)) {
      throw Refusal.of("review.reasons-not-yours").asException();
    }
  }

  private static String text(String field, String given, boolean required) {
    String text = Objects.toString(given, "").strip();
    if (text.isEmpty() && required) {
      throw Refusal.at(field, "review.reason-text-missing").asException();
    }
    if (text.length() > TEXT_CHARACTERS) {
      throw Refusal.at(field, "review.reason-text-long", TEXT_CHARACTERS).asException();
    }
    return text;
  }

  private LocalDate orToday(LocalDate day) {
    return day == null ? formats.today() : day;
  }

  private void record(String committee, String action, Map<String, Object> details) {
    events.publishEvent(CaseStep.of("committee:" + committee, action, details));
  }
}
