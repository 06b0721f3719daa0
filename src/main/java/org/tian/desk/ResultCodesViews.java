package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCode;
import org.tian.handling.ResultCodeBook;
import org.tian.handling.ResultCodes;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts a committee's codes of results into words. */
@Component
class ResultCodesViews {

  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate ALWAYS = LocalDate.of(1991, 1, 1);
  private static final int CHANGES = 30;

  private final ResultCodes codes;
  private final ResultCodeBook book;
  private final AuditTrail trail;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ResultCodesViews(
      ResultCodes codes,
      ResultCodeBook book,
      AuditTrail trail,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.codes = codes;
    this.book = book;
    this.trail = trail;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** The page of the committee wanted, or of the first one the acting person keeps. */
  ResultCodesView of(String wanted) {
    List<ResultCodesView.Choice> mine =
        directory.postsOf(CurrentActor.get().personId()).stream()
            .map(Post::getBodyCode)
            .distinct()
            .filter(book::mayChange)
            .map(code -> new ResultCodesView.Choice(code, directory.nameOf(code)))
            .toList();
    ResultCodesView.Choice chosen =
        mine.stream()
            .filter(one -> wanted == null || one.code().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.of("result-codes.not-yours").asException());
    return new ResultCodesView(
        mine,
        chosen,
        codes.of(chosen.code()).stream().map(code -> row(chosen.code(), code)).toList(),
        book.sets().stream().map(this::set).toList(),
        Arrays.stream(ResultClass.values())
            .map(one -> new ResultCodesView.Choice(one.name(), texts.of(one.messageKey())))
            .toList(),
        changes(chosen.code()));
  }

  private ResultCodesView.Row row(String committee, ResultCode code) {
    return new ResultCodesView.Row(
        code.getId(),
        code.getCode(),
        code.getName(),
        code.getMeaning(),
        texts.of(code.getResultClass().messageKey()),
        validity(code),
        code.isValidOn(formats.today()) && code.getValidUntil() == null,
        book.isUsed(committee, code));
  }

  private String validity(ResultCode code) {
    if (code.getValidUntil() != null) {
      return texts.of("result-codes.until", formats.day(code.getValidUntil()));
    }
    return code.getValidFrom().equals(ALWAYS)
        ? texts.of("result-codes.always")
        : texts.of("result-codes.from-day", formats.day(code.getValidFrom()));
  }

  private ResultCodesView.ResultSet set(String name) {
    return new ResultCodesView.ResultSet(
        name,
        texts.of("resultset." + name),
        book.ofSet(name).stream().map(ResultCode::getLabel).toList());
  }

  private List<ResultCodesView.Change> changes(String committee) {
    return trail.ofCase(ResultCodeBook.chainOf(committee)).stream()
        .filter(entry -> entry.action().startsWith("handling.result-"))
        .sorted(Comparator.comparing(AuditEntry::id).reversed())
        .limit(CHANGES)
        .map(this::change)
        .toList();
  }

  private ResultCodesView.Change change(AuditEntry entry) {
    JsonNode details = read(entry.details());
    String set = details.path("set").asText("");
    return new ResultCodesView.Change(
        formats.moment(entry.occurredAt()),
        directory.personName(entry.actorId()),
        texts.of("action." + entry.action()),
        set.isEmpty() ? details.path("code").asText("") : texts.of("resultset." + set),
        formats.day(LocalDate.parse(details.path("day").asText())),
        Objects.toString(entry.reason(), ""));
  }

  private static JsonNode read(String details) {
    try {
      return JSON.readTree(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An entry of the trail holds no JSON", e);
    }
  }
}
