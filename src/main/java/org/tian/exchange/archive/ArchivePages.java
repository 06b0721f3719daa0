package org.tian.exchange.archive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import org.tian.audit.CaseHistory;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/**
 * The pages of a package, for a browser without this program: they load nothing and need nothing.
 */
@Component
class ArchivePages {

  private static final String STYLE =
      "body{font:16px/1.7 serif;max-width:60em;margin:2em auto;padding:0 1em}"
          + "table{border-collapse:collapse;width:100%}"
          + "td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}"
          + "code{font-size:.75em;word-break:break-all}";

  private final Directory directory;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  ArchivePages(Directory directory, Formats formats, Texts texts, Clock clock) {
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  /** What is in the package, with links, sizes and hashes. */
  byte[] index(Proposal proposal, List<ArchiveFile> files) {
    return inChinese(
        () ->
            page(
                texts.of("archive.index-title", proposal.getDisplayNumber()),
                proposal,
                paragraph(
                        texts.of(
                            "archive.taken-by",
                            directory.personName(CurrentActor.get().personId()),
                            formats.moment(clock.instant())))
                    + paragraph(texts.of("archive.check"))
                    + table(
                        row("th", texts.of("archive.file"), texts.of("archive.size"), "SHA-256"),
                        files.stream().map(this::row).collect(Collectors.joining()))));
  }

  /** What happened in the case, oldest first. */
  byte[] record(Proposal proposal, List<CaseHistory.Line> lines) {
    return inChinese(
        () ->
            page(
                texts.of("archive.record-title", proposal.getDisplayNumber()),
                proposal,
                table(
                    row(
                        "th",
                        texts.of("archive.when"),
                        texts.of("archive.who"),
                        texts.of("archive.what"),
                        texts.of("archive.why")),
                    lines.stream().map(this::row).collect(Collectors.joining()))));
  }

  private String row(ArchiveFile file) {
    return "<tr><td><a href=\"%s\">%s</a></td><td>%d</td><td><code>%s</code></td></tr>\n"
        .formatted(
            UriUtils.encodePath(file.path(), StandardCharsets.UTF_8),
            HtmlUtils.htmlEscape(file.name(), "UTF-8"),
            file.size(),
            file.sha256());
  }

  private String row(CaseHistory.Line line) {
    return row(
        "td",
        formats.second(line.at()),
        Objects.requireNonNullElseGet(line.signedActor(), () -> texts.of("archive.program")),
        texts.of("action." + line.action()),
        Objects.toString(line.reason(), ""));
  }

  private static String row(String cell, String... values) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String value : values) {
      row.append('<')
          .append(cell)
          .append('>')
          .append(HtmlUtils.htmlEscape(value, "UTF-8"))
          .append("</")
          .append(cell)
          .append('>');
    }
    return row.append("</tr>\n").toString();
  }

  private static String table(String head, String rows) {
    return "<table><thead>" + head + "</thead><tbody>" + rows + "</tbody></table>";
  }

  private static String paragraph(String text) {
    return "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>\n";
  }

  private static byte[] page(String title, Proposal proposal, String content) {
    String heading = HtmlUtils.htmlEscape(title, "UTF-8");
    return ("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
            + heading
            + "</title><style>"
            + STYLE
            + "</style></head><body>\n<h1>"
            + heading
            + "</h1>\n"
            + paragraph(proposal.getTitle())
            + content
            + "</body></html>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T inChinese(Supplier<T> work) {
    return Texts.in(Locale.SIMPLIFIED_CHINESE, work);
  }
}
