package org.tian.exchange.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tian.audit.CaseHistory;
import org.tian.document.Attachment;
import org.tian.document.DocumentFormat;
import org.tian.document.FileNames;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalAttachments;
import org.tian.shared.CaseStep;
import org.tian.shared.Texts;

/**
 * Packages of cases for the file: every document as PDF, every attachment, the record as page and
 * as JSON, an index, and a list of hashes that {@code sha256sum -c} reads. The hash of that list
 * stands in the trail of the case, so that a package can be told genuine later.
 */
@Service
public class CaseArchives {

  /** Name of the list of hashes. */
  static final String SUMS = "SHA256SUMS";

  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private final ArchiveAccess access;
  private final CaseDocuments documents;
  private final ProposalAttachments attachments;
  private final CaseHistory history;
  private final ArchivePages pages;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Texts texts;

  CaseArchives(
      ArchiveAccess access,
      CaseDocuments documents,
      ProposalAttachments attachments,
      CaseHistory history,
      ArchivePages pages,
      ApplicationEventPublisher events,
      Clock clock,
      Texts texts) {
    this.access = access;
    this.documents = documents;
    this.attachments = attachments;
    this.history = history;
    this.pages = pages;
    this.events = events;
    this.clock = clock;
    this.texts = texts;
  }

  /** Where a package goes, once it is known that there will be one. */
  public interface Destination {
    /** The stream to write to, for a file of that name. */
    OutputStream open(String name) throws IOException;
  }

  /** Whether the acting person may take the package of the case. */
  public boolean mayTake(Proposal proposal) {
    return access.mayTake(proposal);
  }

  /**
   * Writes the package.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code archive.not-yours}, or
   *     why a document could not be printed; before anything is written
   */
  public void write(long proposalId, Destination destination) throws IOException {
    Proposal proposal = access.require(proposalId);
    List<CaseDocuments.Written> printed =
        documents.available(proposalId).stream()
            .map(kind -> documents.write(proposalId, kind, null, DocumentFormat.PDF))
            .toList();
    List<CaseHistory.Line> lines = history.of(proposalId);
    String number = FileNames.clean(proposal.getDisplayNumber());
    String name = number + "-" + inChinese("archive.name") + ".zip";
    String sums;
    try (ArchiveWriter archive = new ArchiveWriter(destination.open(name), clock.millis())) {
      addDocuments(archive, printed);
      addAttachments(archive, proposalId);
      addRecord(archive, proposal, lines);
      byte[] index = pages.index(proposal, archive.files());
      archive.add("index.html", inChinese("archive.index"), index);
      sums = sums(archive.files());
      archive.add(SUMS, inChinese("archive.sums"), sums.getBytes(StandardCharsets.UTF_8));
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("documents", printed.size());
    details.put("sha256OfSums", ArchiveWriter.sha256(sums));
    events.publishEvent(CaseStep.of(proposal.getCaseKey(), "archive.taken", details));
  }

  private void addDocuments(ArchiveWriter archive, List<CaseDocuments.Written> printed)
      throws IOException {
    int number = 0;
    for (CaseDocuments.Written one : printed) {
      number++;
      String name = FileNames.clean(one.name());
      archive.add("documents/%02d-%s".formatted(number, name), name, one.content());
    }
  }

  /** Numbered, so that files of the same name stand beside each other. */
  private void addAttachments(ArchiveWriter archive, long proposalId) throws IOException {
    int number = 0;
    for (Attachment one : attachments.of(proposalId)) {
      number++;
      String name = FileNames.clean(one.getName());
      try (InputStream content = attachments.open(one)) {
        archive.add("attachments/%02d-%s".formatted(number, name), name, content);
      }
    }
  }

  private void addRecord(ArchiveWriter archive, Proposal proposal, List<CaseHistory.Line> lines)
      throws IOException {
    archive.add("record/history.html", inChinese("archive.record"), pages.record(proposal, lines));
    archive.add("record/history.json", inChinese("archive.record-json"), json(lines));
  }

  private static byte[] json(List<CaseHistory.Line> lines) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (CaseHistory.Line line : lines) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("seq", line.seq());
      entry.put("at", line.at().toString());
      entry.put("actor", line.actor());
      entry.put("triggeredBy", line.triggeredBy());
      entry.put("actingFor", line.actingFor());
      entry.put("action", line.action());
      entry.put("reason", line.reason());
      entry.put("details", line.details());
      entries.add(entry);
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(entries);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String sums(List<ArchiveFile> files) {
    StringBuilder sums = new StringBuilder();
    files.forEach(file -> sums.append(file.sum()));
    return sums.toString();
  }

  private String inChinese(String key) {
    return Texts.in(Locale.SIMPLIFIED_CHINESE, () -> texts.of(key));
  }
}
