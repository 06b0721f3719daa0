package org.tian.handling.annual;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.DocumentFormat;
import org.tian.document.Documents;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/**
 * The summary of a unit's year of handling (年度办理总结, domain §1.10) for those who see the unit's
 * board; of the tasks given in the calendar year, counted on the day it is written. Always in
 * Chinese, because it is a document of record.
 */
@Service
@Transactional(readOnly = true)
public class AnnualSummaries {

  private static final String KIND = "annual-summary";
  private static final int FIRST_YEAR = 2000;

  private final GivenTasks tasks;
  private final SummaryLines lines;
  private final Documents documents;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  AnnualSummaries(
      GivenTasks tasks,
      SummaryLines lines,
      Documents documents,
      Directory directory,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.tasks = tasks;
    this.lines = lines;
    this.documents = documents;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The summary as PDF or Word.
   *
   * @throws org.tian.shared.RefusedException {@code board.not-yours}, {@code
   *     annual-summary.bad-year}, {@code annual-summary.no-tasks}
   */
  public CaseDocuments.Written write(String unit, int year, DocumentFormat format) {
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () -> {
          AnnualSummary summary = of(unit, year);
          return new CaseDocuments.Written(
              texts.of("annual-summary.file", summary.unit(), summary.year())
                  + "."
                  + format.extension(),
              format.mediaType(),
              documents.write(committeeOf(unit), KIND, format, Map.of("parts", List.of(summary))));
        });
  }

  /** What it says, in the language of the moment; refused as {@link #write}. */
  AnnualSummary of(String unit, int year) {
    int now = formats.today().getYear();
    if (year < FIRST_YEAR || year > now) {
      tasks.of(unit, now); // strangers learn nothing about years
      throw Refusal.at(
              "year", "annual-summary.bad-year", String.valueOf(FIRST_YEAR), String.valueOf(now))
          .asException();
    }
    List<GivenTask> given = tasks.of(unit, year);
    if (given.isEmpty()) {
      throw Refusal.at(
              "year", "annual-summary.no-tasks", directory.nameOf(unit), String.valueOf(year))
          .asException();
    }
    return lines.of(
        new SummaryLines.Head(
            directory.nameOf(committeeOf(unit)),
            directory.nameOf(unit),
            String.valueOf(year),
            formats.day(formats.today())),
        given,
        clock.instant());
  }

  private String committeeOf(String unit) {
    return directory.committeeOf(unit).orElse("");
  }

  /** The format of an ending in an address. */
  public static DocumentFormat format(String ending) {
    return Arrays.stream(DocumentFormat.values())
        .filter(one -> one.extension().equals(ending))
        .findFirst()
        .orElseThrow(() -> Refusal.of("document.kind-unknown", ending).asException());
  }
}
