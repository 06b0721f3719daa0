package org.tian.handling;

import java.time.Clock;
import java.time.Year;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.organisation.Directory;
import org.tian.organisation.Unit;
import org.tian.proposal.NumberSeries;
import org.tian.proposal.SeriesKind;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/**
 * Numbers of the units' letters (文号), counted per unit and year in two series: replies to proposers
 * and letters of co-units to the lead unit (domain rules §1.9).
 */
@Component
class LetterNumbers {

  private final NumberSeries series;
  private final CommitteeSettings settings;
  private final Directory directory;
  private final Clock clock;

  LetterNumbers(NumberSeries series, CommitteeSettings settings, Directory directory, Clock clock) {
    this.series = series;
    this.settings = settings;
    this.directory = directory;
    this.clock = clock;
  }

  /** The next number of a reply, such as 市教育局提复〔2026〕12号. */
  String forReply(Reply reply) {
    return next(
        SeriesKind.REPLY,
        reply.getUnitCode(),
        settings.text(reply.getCommitteeCode(), CommitteeSetting.REPLY_NUMBER_TEMPLATE));
  }

  /** The next number of a co-unit's letter, such as 市财政局提函〔2026〕3号. */
  String forCoOpinion(UnitTask task) {
    return next(
        SeriesKind.CO_LETTER,
        task.getUnitCode(),
        settings.text(task.getCommitteeCode(), CommitteeSetting.CO_LETTER_NUMBER_TEMPLATE));
  }

  private String next(SeriesKind kind, String unitCode, String template) {
    String year = Year.now(clock).toString();
    long serial = series.next(kind, unitCode, year);
    String unit = directory.unit(unitCode).map(Unit::getShortName).orElse(unitCode);
    return template
        .replace("{unit}", unit)
        .replace("{year}", year)
        .replace("{serial}", Long.toString(serial));
  }
}
