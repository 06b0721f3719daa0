package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a unit is about to report.
 *
 * @param outcome may be missing
 * @param words how it stands, and why
 * @param newDay when it will be done instead; null unless it is in progress
 * @param evidenceUrl where it can be seen; may be empty
 */
public record ReportDraft(
    ReportOutcome outcome, String words, LocalDate newDay, String evidenceUrl) {

  public ReportDraft {
    words = Objects.toString(words, "").strip();
    evidenceUrl = Objects.toString(evidenceUrl, "").strip();
  }
}
