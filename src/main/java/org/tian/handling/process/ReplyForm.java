package org.tian.handling.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.handling.CoOpinions;
import org.tian.handling.ContactRecord;
import org.tian.handling.ContactWay;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Openness;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDraft;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ResultClass;

/** The form {@code Task_DraftReply}: from the reply to its fields and back. */
@Component
class ReplyForm {

  private final ReplyDrafting drafting;
  private final CoOpinions opinions;
  private final HandlingSummaries summaries;

  ReplyForm(ReplyDrafting drafting, CoOpinions opinions, HandlingSummaries summaries) {
    this.drafting = drafting;
    this.opinions = opinions;
    this.summaries = summaries;
  }

  /** What the form shows: the last draft, else an empty one with a row for each suggestion. */
  Map<String, Object> show(long proposalId, long unitTaskId) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("coOpinions", summaries.of(opinions.ofProposal(proposalId)));
    Reply draft = drafting.draftOf(unitTaskId).orElse(null);
    values.put("itemAnswers", itemRows(drafting.suggestionsInFull(unitTaskId), draft));
    if (draft == null) {
      drafting.earlierReply(unitTaskId).ifPresent(earlier -> contactPerson(earlier, values));
    } else {
      fill(draft, values);
    }
    return values;
  }

  private static void fill(Reply draft, Map<String, Object> values) {
    values.put("sentBackComment", Objects.requireNonNullElse(draft.getSentBackNote(), ""));
    values.put("contacts", draft.getContacts().stream().map(ReplyForm::contactRow).toList());
    values.put("resultClass", draft.getResultClass().name());
    values.put("replyBody", draft.getBody());
    values.put("openness", draft.getOpenness().name());
    values.put("opennessReason", Objects.requireNonNullElse(draft.getOpennessReason(), ""));
    contactPerson(draft, values);
  }

  private static void contactPerson(Reply reply, Map<String, Object> values) {
    values.put("contactName", reply.getContactName());
    values.put("contactPhone", reply.getContactPhone());
  }

  private static Map<String, Object> contactRow(ContactRecord contact) {
    return Map.of(
        "contactWay", contact.way().name(),
        "contactOn", contact.heldOn().toString(),
        "contactNote", contact.note());
  }

  private static List<Map<String, Object>> itemRows(List<String> suggestions, Reply draft) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < suggestions.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("itemText", suggestions.get(i));
      if (draft != null && i < draft.getItemAnswers().size()) {
        row.put("answer", draft.getItemAnswers().get(i).answer());
        row.put("itemClass", draft.getItemAnswers().get(i).itemClass().name());
      }
      rows.add(row);
    }
    return rows;
  }

  /** What the section wrote. */
  static ReplyDraft read(Submission form) {
    return new ReplyDraft(
        form.rows("contacts").stream().map(ReplyForm::contact).toList(),
        form.rows("itemAnswers").stream()
            .map(row -> new ItemAnswer(row.text("answer"), resultClass(row, "itemClass")))
            .toList(),
        resultClass(form, "resultClass"),
        form.text("replyBody"),
        form.option("openness") == null ? null : Openness.valueOf(form.option("openness")),
        form.text("opennessReason"),
        form.text("contactName"),
        form.text("contactPhone"));
  }

  private static ContactRecord contact(Submission row) {
    String way = row.option("contactWay");
    return new ContactRecord(
        way == null ? null : ContactWay.valueOf(way),
        row.date("contactOn"),
        row.text("contactNote"));
  }

  private static ResultClass resultClass(Submission form, String key) {
    return form.option(key) == null ? null : ResultClass.valueOf(form.option(key));
  }
}
