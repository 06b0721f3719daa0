package org.tian.handling.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.DocumentFormat;
import org.tian.document.Documents;
import org.tian.handling.ReplyDraft;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplyDrafts;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/**
 * The letter before it goes out, marked as a draft: head, number, title, addressees, marks,
 * signature and copies are the system's, the rest is what the unit has written so far.
 *
 * <p>The caller has asked whether the acting person may see the task.
 */
@Service
@Transactional(readOnly = true)
public class ReplyPreview {

  private final ReplyLetters letters;
  private final ReplyDrafting drafting;
  private final ReplyDrafts drafts;
  private final UnitTasks unitTasks;
  private final Documents documents;

  ReplyPreview(
      ReplyLetters letters,
      ReplyDrafting drafting,
      ReplyDrafts drafts,
      UnitTasks unitTasks,
      Documents documents) {
    this.letters = letters;
    this.drafting = drafting;
    this.drafts = drafts;
    this.unitTasks = unitTasks;
    this.documents = documents;
  }

  /** The letter as part of a page. */
  public String page(long unitTaskId, Optional<Map<String, Object>> typed) {
    return inChinese(
        () -> documents.part(committeeOf(unitTaskId), "reply", model(unitTaskId, typed)));
  }

  /**
   * The letter as a file.
   *
   * @param typed values of the form, or empty for what was handed in
   */
  public byte[] write(long unitTaskId, Optional<Map<String, Object>> typed, DocumentFormat format) {
    return inChinese(
        () -> documents.write(committeeOf(unitTaskId), "reply", format, model(unitTaskId, typed)));
  }

  /** All that speaks against handing in what was typed so far. */
  public List<Refusal> objections(long unitTaskId, Map<String, Object> typed) {
    return drafting.objections(unitTaskId, read(unitTasks.get(unitTaskId), typed));
  }

  /** The committee's code that follows from the answers; empty while one of them has none. */
  public Optional<String> computedCode(long unitTaskId, Map<String, Object> typed) {
    return read(unitTasks.get(unitTaskId), typed).computedCode();
  }

  private String committeeOf(long unitTaskId) {
    return unitTasks.get(unitTaskId).getCommitteeCode();
  }

  private Map<String, Object> model(long unitTaskId, Optional<Map<String, Object>> typed) {
    UnitTask task = unitTasks.get(unitTaskId);
    ReplyLetter letter =
        typed
            .map(values -> letters.draftOf(task, read(task, values)))
            .or(() -> drafting.draftOf(unitTaskId).map(letters::draftOf))
            .orElseThrow(() -> Refusal.of("document.not-yet.reply").asException());
    return Map.of("parts", List.of(letter));
  }

  private ReplyDraft read(UnitTask task, Map<String, Object> values) {
    return drafts.read(task.getCommitteeCode(), values);
  }

  private static <T> T inChinese(Supplier<T> work) {
    return Texts.in(Locale.SIMPLIFIED_CHINESE, work);
  }
}
