package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.document.Attachment;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Short texts about a promise for the forms, in the reader's language. */
@Component
public class CommitmentSummaries {

  private final Commitments commitments;
  private final CommitmentFiles files;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CommitmentSummaries(
      Commitments commitments,
      CommitmentFiles files,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.commitments = commitments;
    this.files = files;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What was promised, by when, and how often the day was moved. */
  public String promise(long id) {
    Commitment one = commitments.get(id);
    String said =
        texts.of(
            "commitment.summary.promise",
            directory.nameOf(one.getUnitCode()),
            one.getLetterNumber(),
            one.getItemNo(),
            one.getItemText(),
            one.getPromise(),
            one.getDueDay());
    return one.getMoves() == 0
        ? said
        : said
            + "\n"
            + texts.of(
                "commitment.summary.moved",
                one.getMoves(),
                days(id, one).stream().map(formats::day).collect(Collectors.joining(" → ")));
  }

  /** Every day that was promised, the first one first. */
  public List<LocalDate> days(long id, Commitment one) {
    List<LocalDate> days = new ArrayList<>(List.of(one.getFirstDay()));
    commitments.reportsOf(id).stream()
        .filter(CommitmentSummaries::counts)
        .map(CommitmentReport::getNewDay)
        .forEach(days::add);
    return days;
  }

  private static boolean counts(CommitmentReport report) {
    return report.getNewDay() != null
        && Boolean.TRUE.equals(report.getAccepted())
        && !Boolean.FALSE.equals(report.getAgreed());
  }

  /** Why the last report came back; an empty text when it did not. */
  public String sentBack(long id) {
    return last(id)
        .map(
            report ->
                Boolean.FALSE.equals(report.getAgreed())
                    ? report.getDecisionNote()
                    : Boolean.FALSE.equals(report.getAccepted()) ? report.getCheckNote() : "")
        .orElse("");
  }

  /** The last report, with what the office said to it. */
  public String report(long id) {
    return last(id).map(report -> words(id, report)).orElse("");
  }

  private String words(long id, CommitmentReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.of(
            "commitment.summary.report",
            directory.nameOf(report.getUnitCode()),
            directory.personName(report.getReportedBy()),
            report.getReportedAt(),
            texts.of(report.getOutcome().messageKey())));
    lines.add(report.getWords());
    if (report.getNewDay() != null) {
      lines.add(texts.of("commitment.summary.new-day", report.getDayBefore(), report.getNewDay()));
    }
    if (report.getEvidenceUrl() != null) {
      lines.add(texts.of("commitment.summary.address", report.getEvidenceUrl()));
    }
    String names = names(id, report.getFileIds());
    if (!names.isEmpty()) {
      lines.add(texts.of("commitment.summary.files", names));
    }
    if (report.getCheckNote() != null && !report.getCheckNote().isEmpty()) {
      lines.add(texts.of("commitment.summary.office", report.getCheckNote()));
    }
    return String.join("\n", lines);
  }

  /** What proposers said, one after the other; a sentence when nobody has. */
  public String comments(long id) {
    List<CommitmentComment> comments = commitments.commentsOf(id);
    return comments.isEmpty()
        ? texts.of("commitment.summary.no-comments")
        : comments.stream()
            .map(
                one ->
                    texts.of(
                        one.isKept()
                            ? "commitment.summary.confirmed"
                            : "commitment.summary.objected",
                        directory.personName(one.getPersonId()),
                        one.getMadeAt(),
                        one.getWords()))
            .collect(Collectors.joining("\n"));
  }

  /** Names of the files that go with the next report; a sentence when there are none. */
  public String freshFiles(long id) {
    String names = names(id, files.freshOf(id));
    return names.isEmpty() ? texts.of("commitment.summary.no-files") : names;
  }

  private String names(long id, List<Long> wanted) {
    return files.of(id).stream()
        .filter(file -> wanted.contains(file.getId()))
        .map(Attachment::getName)
        .collect(Collectors.joining("、"));
  }

  private Optional<CommitmentReport> last(long id) {
    List<CommitmentReport> all = commitments.reportsOf(id);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
