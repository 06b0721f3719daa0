package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A measure about to be linked.
 *
 * @param itemNo number of the suggestion, or null for the whole
 * @param commitmentId the promise it keeps, or null
 * @param documentNumber may be empty
 * @param url may be empty when a file comes with it
 */
public record MeasureDraft(
    String title,
    String documentNumber,
    String issuingBody,
    LocalDate issuedOn,
    String url,
    Integer itemNo,
    Long commitmentId) {

  public MeasureDraft {
    title = Objects.toString(title, "").strip();
    documentNumber = Objects.toString(documentNumber, "").strip();
    issuingBody = Objects.toString(issuingBody, "").strip();
    url = Objects.toString(url, "").strip();
  }
}
