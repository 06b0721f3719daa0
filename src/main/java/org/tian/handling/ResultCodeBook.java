package org.tian.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * A committee's office and director keep its codes of results: take over a set, add a code, end
 * one. A code that a reply has used is never removed, because the reply names it; it ends on a day.
 */
@Service
@Transactional(readOnly = true)
public class ResultCodeBook {

  static final int REASON_CHARACTERS = 300;
  private static final int NAME_CHARACTERS = 60;
  private static final int MEANING_CHARACTERS = 300;
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");
  private static final LocalDate ALWAYS = LocalDate.of(1991, 1, 1);

  private final ResultCodeRepository repository;
  private final ReplyVersionRepository versions;
  private final ResultCodes codes;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Formats formats;

  ResultCodeBook(
      ResultCodeRepository repository,
      ReplyVersionRepository versions,
      ResultCodes codes,
      Directory directory,
      ApplicationEventPublisher events,
      Formats formats) {
    this.repository = repository;
    this.versions = versions;
    this.codes = codes;
    this.directory = directory;
    this.events = events;
    this.formats = formats;
  }

  /** What is added: a code with its names and the common class it counts as. */
  public record Entry(
      String code, String nameZh, String nameEn, String meaning, ResultClass resultClass) {

    public Entry {
      code = Objects.toString(code, "").strip().toUpperCase(Locale.ROOT);
      nameZh = Objects.toString(nameZh, "").strip();
      nameEn = Objects.toString(nameEn, "").strip();
      meaning = Objects.toString(meaning, "").strip();
    }
  }

  /** Names of the sets to choose from; texts under {@code resultset.<NAME>}. */
  public List<String> sets() {
    return List.of("THREE", "STEPS", "FOUR");
  }

  /** The codes of a set to choose from. */
  public List<ResultCode> ofSet(String set) {
    return repository.findByCommitteeCodeOrderByPositionAscIdAsc("*" + set);
  }

  /** Whether the acting person keeps the committee's codes. */
  public boolean mayChange(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.OFFICE, Role.DIRECTOR);
  }

  /** Whether a reply of the committee's units names the code: then it can be ended, not removed. */
  public boolean isUsed(String committee, ResultCode code) {
    return versions.countUses(committee, code.getCode(), code.getResultClass()) > 0;
  }

  /** From the day on the committee uses the set; what it used before ends the day before. */
  @WholeStep
  public void takeSet(String committee, String set, LocalDate from, String reason) {
    requireRight(committee);
    List<ResultCode> chosen = sets().contains(set) ? ofSet(set) : List.of();
    LocalDate day = from == null ? formats.today() : from;
    List<Refusal> refusals = new ArrayList<>();
    if (chosen.isEmpty()) {
      refusals.add(Refusal.at("set", "handling.code-set-unknown"));
    }
    if (day.isBefore(formats.today())) {
      refusals.add(Refusal.at("from", "handling.code-from-past"));
    }
    refusals.addAll(reasonRefusals(reason));
    RefusedException.throwIfAny(refusals);
    for (ResultCode present : own(committee)) {
      endBefore(present, day);
    }
    repository.flush();
    chosen.forEach(code -> repository.save(code.copyFor(committee, day)));
    record(committee, "handling.result-set-taken", reason, "set", set, day);
  }

  private void endBefore(ResultCode present, LocalDate day) {
    if (!present.getValidFrom().isBefore(day)) {
      if (isUsed(present.getCommitteeCode(), present)) {
        throw Refusal.at("from", "handling.code-used-today", present.getLabel()).asException();
      }
      repository.delete(present);
    } else if (present.getValidUntil() == null || !present.getValidUntil().isBefore(day)) {
      present.end(day.minusDays(1));
    }
  }

  /** Adds a code from the day on. */
  @WholeStep
  public void add(String committee, Entry entry, LocalDate from, String reason) {
    requireRight(committee);
    LocalDate day = from == null ? formats.today() : from;
    List<ResultCode> own = own(committee);
    RefusedException.throwIfAny(refusals(entry, day, own, reason));
    int position =
        own.stream().map(ResultCode::getPosition).max(Comparator.naturalOrder()).orElse(0) + 1;
    repository.save(
        new ResultCode(
            committee,
            entry.code(),
            entry.nameZh(),
            entry.nameEn().isEmpty() ? entry.nameZh() : entry.nameEn(),
            entry.meaning(),
            entry.resultClass(),
            position,
            day));
    String code = entry.code() + " " + entry.nameZh();
    record(committee, "handling.result-code-added", reason, "code", code, day);
  }

  private List<Refusal> refusals(Entry entry, LocalDate from, List<ResultCode> own, String reason) {
    List<Refusal> refusals = new ArrayList<>();
    if (!CODE.matcher(entry.code()).matches()) {
      refusals.add(Refusal.at("code", "handling.code-form"));
    } else if (own.stream().anyMatch(one -> isInForce(one, entry.code(), from))) {
      refusals.add(Refusal.at("code", "handling.code-twice", entry.code()));
    }
    if (entry.nameZh().isEmpty() || entry.nameZh().length() > NAME_CHARACTERS) {
      refusals.add(Refusal.at("nameZh", "handling.code-name", NAME_CHARACTERS));
    }
    if (entry.nameEn().length() > NAME_CHARACTERS * 2) {
      refusals.add(Refusal.at("nameEn", "handling.code-name", NAME_CHARACTERS * 2));
    }
    if (entry.meaning().length() > MEANING_CHARACTERS) {
      refusals.add(Refusal.at("meaning", "handling.code-meaning", MEANING_CHARACTERS));
    }
    if (entry.resultClass() == null) {
      refusals.add(Refusal.at("resultClass", "handling.code-class"));
    }
    if (from.isBefore(formats.today())) {
      refusals.add(Refusal.at("from", "handling.code-from-past"));
    }
    refusals.addAll(reasonRefusals(reason));
    return refusals;
  }

  private static boolean isInForce(ResultCode one, String code, LocalDate from) {
    return one.getCode().equals(code)
        && (one.getValidUntil() == null || !one.getValidUntil().isBefore(from));
  }

  /** Ends a code after today; replies that name it stay as they are. */
  @WholeStep
  public void end(String committee, long id, String reason) {
    requireRight(committee);
    ResultCode code = require(committee, id);
    List<Refusal> refusals = new ArrayList<>(reasonRefusals(reason));
    if (code.getValidUntil() != null || code.getValidFrom().isAfter(formats.today())) {
      refusals.add(Refusal.of("handling.code-not-in-force", code.getLabel()));
    }
    if (isLastSolved(code)) {
      refusals.add(Refusal.of("handling.code-last-solved", code.getLabel()));
    }
    RefusedException.throwIfAny(refusals);
    code.end(formats.today());
    record(
        committee, "handling.result-code-ended", reason, "code", code.getLabel(), formats.today());
  }

  /** Removes a code that no reply has used. */
  @WholeStep
  public void remove(String committee, long id, String reason) {
    requireRight(committee);
    ResultCode code = require(committee, id);
    List<Refusal> refusals = new ArrayList<>(reasonRefusals(reason));
    if (isUsed(committee, code)) {
      refusals.add(Refusal.of("handling.code-used", code.getLabel()));
    }
    if (isLastSolved(code)) {
      refusals.add(Refusal.of("handling.code-last-solved", code.getLabel()));
    }
    RefusedException.throwIfAny(refusals);
    repository.delete(code);
    record(
        committee,
        "handling.result-code-removed",
        reason,
        "code",
        code.getLabel(),
        formats.today());
  }

  private boolean isLastSolved(ResultCode code) {
    return code.getResultClass() == ResultClass.SOLVED
        && codes.choosable(code.getCommitteeCode()).stream()
            .filter(other -> other.getResultClass() == ResultClass.SOLVED)
            .allMatch(other -> other.getId().equals(code.getId()));
  }

  /** The committee's own codes; before the first change those it shares become its own. */
  private List<ResultCode> own(String committee) {
    List<ResultCode> own = repository.findByCommitteeCodeOrderByPositionAscIdAsc(committee);
    return own.isEmpty()
        ? repository.saveAll(
            codes.of(committee).stream().map(code -> code.copyFor(committee, ALWAYS)).toList())
        : own;
  }

  /** A shared code is found among the own ones by its name, as soon as they are own ones. */
  private ResultCode require(String committee, long id) {
    ResultCode wanted =
        repository
            .findById(id)
            .orElseThrow(() -> Refusal.of("handling.code-unknown").asException());
    return own(committee).stream()
        .filter(
            one ->
                one.getId().equals(id)
                    || !wanted.getCommitteeCode().equals(committee)
                        && one.getCode().equals(wanted.getCode()))
        .findFirst()
        .orElseThrow(() -> Refusal.of("handling.code-unknown").asException());
  }

  private void requireRight(String committee) {
    if (!mayChange(committee)) {
      throw Refusal.of("result-codes.not-yours").asException();
    }
  }

  private static List<Refusal> reasonRefusals(String reason) {
    String given = Objects.toString(reason, "").strip();
    return given.isEmpty() || given.length() > REASON_CHARACTERS
        ? List.of(Refusal.at("reason", "handling.code-reason", REASON_CHARACTERS))
        : List.of();
  }

  /** The chain on which changes of a committee's codes stand. */
  public static String chainOf(String committee) {
    return "committee:" + committee;
  }

  private void record(
      String committee, String action, String reason, String name, String value, LocalDate day) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put(name, value);
    details.put("day", day.toString());
    events.publishEvent(CaseStep.of(chainOf(committee), action, details).because(reason.strip()));
  }
}
