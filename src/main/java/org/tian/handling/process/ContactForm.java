package org.tian.handling.process;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.handling.contact.ContactDraft;
import org.tian.handling.contact.ContactLog;
import org.tian.handling.contact.ContactWay;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Talks that are entered while a task is completed: rows {@code contacts} of its form. */
@Component
class ContactForm {

  private final ContactLog log;

  ContactForm(ContactLog log) {
    this.log = log;
  }

  /** Adds each row to the log of the task; a refusal names the row. */
  void enter(long unitTaskId, Submission form) {
    List<Submission> rows = form.rows("contacts");
    IntStream.range(0, rows.size()).forEach(i -> enter(unitTaskId, i + 1, rows.get(i)));
  }

  private void enter(long unitTaskId, int number, Submission row) {
    try {
      log.record(unitTaskId, draft(row));
    } catch (RefusedException refused) {
      throw new RefusedException(
          refused.refusals().stream().map(one -> ofRow(number, one)).toList());
    }
  }

  private static ContactDraft draft(Submission row) {
    String way = row.option("contactWay");
    return new ContactDraft(
        way == null ? null : ContactWay.valueOf(way),
        row.date("contactOn"),
        "",
        row.text("contactPeople"),
        row.text("contactNote"),
        "",
        List.of());
  }

  private static Refusal ofRow(int number, Refusal refusal) {
    return refusal.field() == null
        ? refusal
        : new Refusal(
            refusal.code(),
            "contacts[" + (number - 1) + "]." + fieldOf(refusal.field()),
            refusal.args());
  }

  private static String fieldOf(String field) {
    return switch (field) {
      case "way" -> "contactWay";
      case "heldOn" -> "contactOn";
      case "said" -> "contactNote";
      default -> "contactPeople";
    };
  }
}
