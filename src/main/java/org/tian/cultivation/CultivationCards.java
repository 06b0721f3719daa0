package org.tian.cultivation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.CaseDirectory.CaseCard;
import org.tian.engine.OtherCases;

/** Tells the engine module what a cultivation is called. */
@Component
class CultivationCards implements OtherCases {

  private final Cultivations cultivations;

  CultivationCards(Cultivations cultivations) {
    this.cultivations = cultivations;
  }

  @Override
  public Optional<CaseCard> cardOf(String caseKey) {
    return cultivations.byNumber(caseKey).map(this::card);
  }

  private CaseCard card(Cultivation cultivation) {
    return new CaseCard(
        cultivation.getNumber(),
        cultivation.getTitle(),
        cultivation.getCommitteeCode(),
        cultivations.declarerName(cultivation));
  }
}
