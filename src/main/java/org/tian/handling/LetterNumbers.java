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
  private final ReplyRepository replies;
  private final CommitteeSettings settings;
  private final Directory directory;
  private final Clock clock;

  LetterNumbers(
      NumberSeries series,
      ReplyRepository replies,
      CommitteeSettings settings,
      Directory directory,
      Clock clock) {
    this.series = series;
    this.replies = replies;
    this.settings = settings;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * The number the handing office has set, else the next one of the series that no other letter
   * has, such as 市教育局提复〔2026〕12号.
   */
  String forReply(Reply reply) {
    if (reply.getLetterNumber() != null) {
      return reply.getLetterNumber();
    }
    String number = next(SeriesKind.REPLY, reply.getUnitCode(), templateFor(reply));
    while (isTaken(reply, number)) {
      number = next(SeriesKind.REPLY, reply.getUnitCode(), templateFor(reply));
    }
    return number;
  }

  /** The same without taking it: somebody else may get it first. */
  String toCome(Reply reply) {
    if (reply.getLetterNumber() != null) {
      return reply.getLetterNumber();
    }
    long serial = series.lastOf(SeriesKind.REPLY, reply.getUnitCode(), year()) + 1;
    String number = written(templateFor(reply), reply.getUnitCode(), serial);
    while (isTaken(reply, number)) {
      number = written(templateFor(reply), reply.getUnitCode(), ++serial);
    }
    return number;
  }

  /** Whether another reply of the committee has the number. */
  boolean isTaken(Reply reply, String number) {
    return replies
        .findByCommitteeCodeAndLetterNumber(reply.getCommitteeCode(), number)
        .filter(other -> !other.getId().equals(reply.getId()))
        .isPresent();
  }

  /** The next number of a co-unit's letter, such as 市财政局提函〔2026〕3号. */
  String forCoOpinion(UnitTask task) {
    return next(
        SeriesKind.CO_LETTER,
        task.getUnitCode(),
        settings.text(task.getCommitteeCode(), CommitteeSetting.CO_LETTER_NUMBER_TEMPLATE));
  }

  private String templateFor(Reply reply) {
    return settings.text(reply.getCommitteeCode(), CommitteeSetting.REPLY_NUMBER_TEMPLATE);
  }

  private String next(SeriesKind kind, String unitCode, String template) {
    return written(template, unitCode, series.next(kind, unitCode, year()));
  }

  private String written(String template, String unitCode, long serial) {
    String unit = directory.unit(unitCode).map(Unit::getShortName).orElse(unitCode);
    return template
        .replace("{unit}", unit)
        .replace("{year}", year())
        .replace("{serial}", Long.toString(serial));
  }

  private String year() {
    return Year.now(clock).toString();
  }
}
