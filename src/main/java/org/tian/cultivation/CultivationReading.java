package org.tian.cultivation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.shared.CaseReading;
import org.tian.shared.RefusedException;

/** Topics that are cultivated, by their number. */
@Component
class CultivationReading implements CaseReading {

  private final Cultivations cultivations;

  CultivationReading(Cultivations cultivations) {
    this.cultivations = cultivations;
  }

  @Override
  public Optional<ReadableCase> of(String caseKey) {
    return cultivations.byNumber(caseKey).filter(this::isVisible).map(CultivationReading::card);
  }

  private boolean isVisible(Cultivation one) {
    try {
      cultivations.read(one.getId());
      return true;
    } catch (RefusedException notToBeSeen) {
      return false;
    }
  }

  private static ReadableCase card(Cultivation one) {
    return new ReadableCase(
        null, one.getNumber(), one.getTitle(), "/desk/cultivation/" + one.getId());
  }
}
