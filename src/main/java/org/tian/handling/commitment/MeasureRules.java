package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tian.shared.Refusal;

/**
 * What a link to a measure must say.
 *
 * @param items number of suggestions of the proposal
 * @param raisedOn day on which the proposal was submitted, or null when that is not known
 */
record MeasureRules(int items, LocalDate raisedOn, LocalDate today) {

  private static final int TITLE_MIN = 4;
  private static final int TITLE_MAX = 200;
  private static final int SHORT_MAX = 100;

  /** Everything that speaks against it, in the order of the form. */
  List<Refusal> refusals(MeasureDraft draft, boolean withFile) {
    List<Refusal> refusals = new ArrayList<>();
    if (draft.title().length() < TITLE_MIN || draft.title().length() > TITLE_MAX) {
      refusals.add(Refusal.at("title", "measure.title", TITLE_MIN, TITLE_MAX));
    }
    if (draft.documentNumber().length() > SHORT_MAX) {
      refusals.add(Refusal.at("documentNumber", "measure.too-long", SHORT_MAX));
    }
    if (draft.issuingBody().isEmpty()) {
      refusals.add(Refusal.at("issuingBody", "measure.no-body"));
    } else if (draft.issuingBody().length() > SHORT_MAX) {
      refusals.add(Refusal.at("issuingBody", "measure.too-long", SHORT_MAX));
    }
    day(draft.issuedOn(), refusals);
    if (draft.url().isEmpty() && !withFile) {
      refusals.add(Refusal.at("url", "measure.no-evidence"));
    }
    WebAddress.refusal("url", draft.url()).ifPresent(refusals::add);
    if (draft.itemNo() != null && (draft.itemNo() < 1 || draft.itemNo() > items)) {
      refusals.add(Refusal.at("itemNo", "measure.no-such-item", items));
    }
    return refusals;
  }

  private void day(LocalDate issuedOn, List<Refusal> refusals) {
    if (issuedOn == null) {
      refusals.add(Refusal.at("issuedOn", "measure.no-day"));
    } else if (issuedOn.isAfter(today)) {
      refusals.add(Refusal.at("issuedOn", "measure.day-to-come"));
    } else if (raisedOn != null && issuedOn.isBefore(raisedOn)) {
      refusals.add(Refusal.at("issuedOn", "measure.before-proposal", raisedOn));
    }
  }
}
