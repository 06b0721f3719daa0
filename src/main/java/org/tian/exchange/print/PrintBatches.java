package org.tian.exchange.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Service;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseSelection;
import org.tian.proposal.CaseSelections;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;

/**
 * Batches of printed documents: one kind of many cases, as one run of single prints that goes on
 * where a node was stopped. What was printed is for who started it, and is removed after a month.
 */
@Service
public class PrintBatches {

  /** Most cases of one batch. */
  public static final int MOST = 1000;

  static final int DAYS_KEPT = 30;

  private final BulkRuns runs;
  private final PrintedFiles files;
  private final CaseSelections cases;
  private final CaseAccess access;
  private final Directory directory;
  private final Texts texts;

  PrintBatches(
      BulkRuns runs,
      PrintedFiles files,
      CaseSelections cases,
      CaseAccess access,
      Directory directory,
      Texts texts) {
    this.runs = runs;
    this.files = files;
    this.cases = cases;
    this.access = access;
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * What is to be printed.
   *
   * @param cases ids of the cases; empty for those of the selection
   * @param formats {@code pdf}, {@code docx} or {@code pdf,docx}
   */
  public record Order(String kind, String formats, List<Long> cases, CaseSelection selection) {}

  /** Where a download goes, once it is known that there is one. */
  public interface Destination {
    /** The stream to write to, for a file of that name. */
    OutputStream open(String name) throws IOException;
  }

  /** Whether the acting person prints in batches: everybody who does not only propose. */
  public boolean isOpen() {
    return !access.isProposingOnly(CurrentActor.get().personId());
  }

  /**
   * What would be printed and what not and why. Changes nothing.
   *
   * @throws org.tian.shared.RefusedException {@code print.not-yours}, and what is wrong with the
   *     order
   */
  public BulkPreview preview(Order order) {
    return runs.preview(orderOf(order, ""));
  }

  /**
   * Starts a batch; the same key gives the same run.
   *
   * @throws org.tian.shared.RefusedException as {@link #preview}, and {@code bulk.empty}
   */
  @WholeStep
  public BulkRun start(Order order, String requestKey) {
    files.removeOlderThan(DAYS_KEPT);
    return runs.start(orderOf(order, UUID.randomUUID().toString()), requestKey);
  }

  private BulkOrder orderOf(Order order, String batch) {
    requireOpen();
    List<Long> ids =
        order.cases().isEmpty() ? cases.ids(order.selection(), MOST + 1) : order.cases();
    if (ids.size() > MOST) {
      throw Refusal.of("print.too-many", MOST).asException();
    }
    return new BulkOrder(
        PrintDocuments.CODE,
        body(),
        ids.stream().map(String::valueOf).toList(),
        Map.of(
            PrintDocuments.KIND, order.kind(),
            PrintDocuments.FORMATS, order.formats(),
            PrintDocuments.BATCH, batch));
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw Refusal.of("print.not-yours").asException();
    }
  }

  /** The body for which the person works, whose head may see that there is a run. */
  private String body() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .map(Post::getBodyCode)
        .findFirst()
        .orElse("");
  }

  /** Whether the run is a batch of the acting person. */
  public boolean isOwn(BulkRun run) {
    return run.action().equals(PrintDocuments.CODE)
        && run.startedBy().equals(CurrentActor.get().personId());
  }

  /** The files of a batch so far. */
  public List<PrintedFile> filesOf(long runId) {
    return files(own(runId));
  }

  private List<PrintedFile> files(BulkRun run) {
    return files.of(run.parameters().get(PrintDocuments.BATCH), run.id());
  }

  /** All PDFs of a batch as one file, in its order. */
  public void writeMerged(long runId, Destination destination) throws IOException {
    BulkRun run = own(runId);
    List<PrintedFile> pdfs = required(files(run).stream().filter(PrintBatches::isPdf).toList());
    PDFMergerUtility merger = new PDFMergerUtility();
    merger.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
    for (PrintedFile file : pdfs) {
      try (InputStream content = files.open(file)) {
        merger.addSource(RandomAccessReadBuffer.createBufferFromStream(content));
      }
    }
    try (OutputStream out = destination.open(nameOf(run) + ".pdf")) {
      merger.setDestinationStream(out);
      merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }
  }

  /** All files of a batch in a ZIP, each under a name that tells its place, case and kind. */
  public void writeZip(long runId, Destination destination) throws IOException {
    BulkRun run = own(runId);
    List<PrintedFile> all = required(files(run));
    Set<String> names = new HashSet<>();
    try (ZipOutputStream zip =
        new ZipOutputStream(destination.open(nameOf(run) + ".zip"), StandardCharsets.UTF_8)) {
      for (PrintedFile file : all) {
        String name = "%04d-%s".formatted(file.position(), file.name());
        if (names.add(name)) {
          zip.putNextEntry(new ZipEntry(name));
          try (InputStream content = files.open(file)) {
            content.transferTo(zip);
          }
          zip.closeEntry();
        }
      }
    }
  }

  /** Only who started it has what was printed, whoever else may follow the run. */
  private BulkRun own(long runId) {
    BulkRun run = runs.get(runId);
    if (!isOwn(run)) {
      throw Refusal.of("bulk.not-found").asException();
    }
    return run;
  }

  private static List<PrintedFile> required(List<PrintedFile> found) {
    if (found.isEmpty()) {
      throw Refusal.of("print.nothing-there").asException();
    }
    return found;
  }

  private static boolean isPdf(PrintedFile file) {
    return file.format().equals("pdf");
  }

  private String nameOf(BulkRun run) {
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () ->
            texts.of("casedocument." + run.parameters().get(PrintDocuments.KIND)) + "-" + run.id());
  }
}
