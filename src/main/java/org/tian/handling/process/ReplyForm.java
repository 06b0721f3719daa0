package org.tian.handling.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.handling.CoOpinions;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ItemAnswer;
import org.tian.handling.ItemResults;
import org.tian.handling.Openness;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDraft;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplyDrafts;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodes;
import org.tian.handling.contact.ContactSummaries;

/** The form {@code Task_DraftReply}: from the reply to its fields and back. */
@Component
class ReplyForm implements ReplyDrafts {

  private final ReplyDrafting drafting;
  private final CoOpinions opinions;
  private final HandlingSummaries summaries;
  private final ResultCodes codes;
  private final ContactSummaries contacts;
  private final UnitTasks unitTasks;
  private final ObjectProvider<ItemResults> results;

  ReplyForm(
      ReplyDrafting drafting,
      CoOpinions opinions,
      HandlingSummaries summaries,
      ResultCodes codes,
      ContactSummaries contacts,
      UnitTasks unitTasks,
      ObjectProvider<ItemResults> results) {
    this.drafting = drafting;
    this.opinions = opinions;
    this.summaries = summaries;
    this.codes = codes;
    this.contacts = contacts;
    this.unitTasks = unitTasks;
    this.results = results;
  }

  /** What the form shows: the last draft, else an empty one with a row for each suggestion. */
  Map<String, Object> show(String committee, long proposalId, long unitTaskId) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("contactLog", contacts.log(unitTaskId));
    values.put("contactsOwed", contacts.owed(unitTasks.get(unitTaskId), false));
    values.put("coOpinions", summaries.of(opinions.ofProposal(proposalId)));
    values.put("resultOptions", codes.options(committee));
    Reply draft = drafting.draftOf(unitTaskId).orElse(null);
    values.put("itemAnswers", itemRows(unitTaskId, draft));
    if (draft == null) {
      drafting.earlierReply(unitTaskId).ifPresent(earlier -> contactPerson(earlier, values));
    } else {
      fill(draft, values);
    }
    return values;
  }

  private static void fill(Reply draft, Map<String, Object> values) {
    values.put("sentBackComment", Objects.requireNonNullElse(draft.getSentBackNote(), ""));
    values.put("resultClass", draft.getResultCode());
    values.put("replyBody", draft.getBody());
    values.put("openness", draft.getOpenness().name());
    values.put("opennessReason", Objects.requireNonNullElse(draft.getOpennessReason(), ""));
    contactPerson(draft, values);
  }

  private static void contactPerson(Reply reply, Map<String, Object> values) {
    values.put("contactName", reply.getContactName());
    values.put("contactPhone", reply.getContactPhone());
  }

  private List<Map<String, Object>> itemRows(long unitTaskId, Reply draft) {
    List<String> suggestions = drafting.suggestionsInFull(unitTaskId);
    List<Integer> numbers = drafting.itemNumbers(unitTaskId);
    Map<Integer, String> done = doneSoFar(unitTaskId);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < suggestions.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("itemText", suggestions.get(i));
      if (draft != null && i < draft.getItemAnswers().size()) {
        fill(draft.getItemAnswers().get(i), row);
      } else if (done.containsKey(numbers.get(i))) {
        row.put("answer", done.get(numbers.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void fill(ItemAnswer answer, Map<String, Object> row) {
    row.put("answer", answer.answer());
    row.put("itemClass", answer.code());
    if (answer.doneBy() != null) {
      row.put("doneBy", answer.doneBy().toString());
    }
  }

  private Map<Integer, String> doneSoFar(long unitTaskId) {
    ItemResults known = results.getIfAvailable();
    return known == null ? Map.of() : known.of(unitTaskId);
  }

  @Override
  public ReplyDraft read(String committee, Map<String, Object> values) {
    return read(committee, new Submission(values));
  }

  /** What the section wrote. */
  ReplyDraft read(String committee, Submission form) {
    return new ReplyDraft(
        form.rows("itemAnswers").stream().map(row -> itemAnswer(committee, row)).toList(),
        form.option("resultClass"),
        classOf(committee, form.option("resultClass")),
        form.text("replyBody"),
        form.option("openness") == null ? null : Openness.valueOf(form.option("openness")),
        form.text("opennessReason"),
        form.text("contactName"),
        form.text("contactPhone"));
  }

  /** A day is kept only for what is still to be done. */
  private ItemAnswer itemAnswer(String committee, Submission row) {
    String code = row.option("itemClass");
    ResultClass itemClass = classOf(committee, code);
    LocalDate doneBy = itemClass != null && itemClass.isPromise() ? row.date("doneBy") : null;
    return new ItemAnswer(row.text("answer"), code, itemClass, doneBy);
  }

  private ResultClass classOf(String committee, String code) {
    return codes.classOf(committee, code).orElse(null);
  }
}
