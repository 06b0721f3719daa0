package org.tian.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tian.TestCases.as;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.bulk.BulkExecutor;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.proposal.CaseSelection;

/** Batches of documents: what is printed, what not and why, and who has the files. */
abstract class PrintBatchesContract {

  private static final String OFFICE = "chenmin";

  @Autowired PrintBatches batches;
  @Autowired BulkRuns runs;
  @Autowired BulkExecutor executor;
  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void prepare() {
    organisation.register();
  }

  @Test
  void printsEachCase_saysWhichHasNoSuchDocument_andGivesOnePdfAndAZip() throws IOException {
    long first = handled.begin("ncal.jyj");
    long without = cases.filed();
    long second = handled.begin("ncal.czj");

    BulkPreview preview =
        as(OFFICE, () -> batches.preview(order("handover", "pdf,docx", first, without, second)));
    assertThat(preview.possible()).hasSize(2);
    assertThat(preview.blocked())
        .singleElement()
        .satisfies(
            one -> assertThat(one.reasons().get(0).code()).isEqualTo("document.not-yet.handover"));

    BulkRun run = start(OFFICE, order("handover", "pdf,docx", first, without, second));
    executor.workAll();

    assertThat(as(OFFICE, () -> runs.itemsOf(run.id(), Optional.empty(), 0, 10)))
        .extracting(item -> item.subject().proposalId(), BulkItem::state)
        .containsExactly(
            tuple(first, BulkItem.State.DONE),
            tuple(without, BulkItem.State.REFUSED),
            tuple(second, BulkItem.State.DONE));
    byte[] merged = download(OFFICE, run, true);
    try (PDDocument pdf = Loader.loadPDF(merged)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(names(download(OFFICE, run, false)))
        .hasSize(4)
        .allMatch(name -> name.matches("000[13]-.*交办单\\.(pdf|docx)"));
  }

  @Test
  void selectsBySessionUnitAndState_amongCasesThePersonMaySee() {
    long mine = handled.begin("ncal.jyj");
    handled.begin("ncal.czj");

    BulkPreview preview =
        as(
            "xuyan",
            () ->
                batches.preview(
                    new PrintBatches.Order(
                        "handover", "pdf", List.of(), new CaseSelection("ncal", null, "", null))));

    assertThat(preview.possible()).extracting(one -> one.proposalId()).contains(mine);
    assertThat(preview.possible())
        .allSatisfy(
            one ->
                assertThat(
                        jdbc.sql(
                                "select count(*) from case_participant where proposal_id = ?"
                                    + " and party_key = 'ncal.jyj'")
                            .param(one.proposalId())
                            .query(Integer.class)
                            .single())
                    .isOne());
  }

  @Test
  void casesThatOthersKeepAreLeftOut() {
    long hidden = handled.begin("ncal.czj");

    BulkPreview preview = as("xuyan", () -> batches.preview(order("handover", "pdf", hidden)));

    assertThat(preview.possible()).isEmpty();
    assertThat(preview.unseen()).isEqualTo(1);
    assertThatThrownBy(() -> start("xuyan", order("handover", "pdf", hidden)))
        .hasMessage("bulk.empty");
  }

  @Test
  void filesAreForWhoStartedItAlone_andForAMonth() throws IOException {
    long id = handled.begin("ncal.jyj");
    BulkRun run = start(OFFICE, order("handover", "pdf", id));
    executor.workAll();
    assertThat(as("sunli", () -> runs.get(run.id()))).isNotNull();

    for (String other : new String[] {"sunli", "xuyan", "huangjie"}) {
      assertThatThrownBy(() -> download(other, run, true)).hasMessage("bulk.not-found");
      assertThatThrownBy(() -> download(other, run, false)).hasMessage("bulk.not-found");
    }

    jdbc.sql("update printed_file set printed_at = ?")
        .param(java.sql.Timestamp.from(java.time.Instant.now().minus(Duration.ofDays(31))))
        .update();
    start(OFFICE, order("handover", "pdf", id));
    assertThatThrownBy(() -> download(OFFICE, run, true)).hasMessage("print.nothing-there");
    executor.workAll();
  }

  @Test
  void refusesUnknownKinds_formats_tooMany_andProposers() {
    long id = cases.filed();

    assertThatThrownBy(() -> start(OFFICE, order("../../etc/passwd", "pdf", id)))
        .hasMessage("document.kind-unknown");
    assertThatThrownBy(() -> start(OFFICE, order("handover", "exe", id)))
        .hasMessage("print.no-format");
    Long[] many = new Long[PrintBatches.MOST + 1];
    for (int i = 0; i < many.length; i++) {
      many[i] = (long) i;
    }
    assertThatThrownBy(() -> start(OFFICE, order("handover", "pdf", many)))
        .hasMessage("print.too-many");
    assertThatThrownBy(() -> start(TestCases.PROPOSER, order("handover", "pdf", id)))
        .hasMessage("print.not-yours");
  }

  @Test
  void sameKeyGivesTheSameBatch() {
    long id = handled.begin("ncal.jyj");
    String key = UUID.randomUUID().toString();

    long first = as(OFFICE, () -> batches.start(order("handover", "pdf", id), key)).id();

    assertThat(as(OFFICE, () -> batches.start(order("handover", "pdf", id), key)).id())
        .isEqualTo(first);
    executor.workAll();
    executor.workAll();
    assertThat(as(OFFICE, () -> batches.filesOf(first))).hasSize(1);
  }

  private BulkRun start(String person, PrintBatches.Order order) {
    return as(person, () -> batches.start(order, UUID.randomUUID().toString()));
  }

  private static PrintBatches.Order order(String kind, String formats, Long... cases) {
    return new PrintBatches.Order(
        kind, formats, List.of(cases), new CaseSelection("", null, "", null));
  }

  private byte[] download(String person, BulkRun run, boolean merged) {
    return as(
        person,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            if (merged) {
              batches.writeMerged(run.id(), name -> out);
            } else {
              batches.writeZip(run.id(), name -> out);
            }
          } catch (IOException broken) {
            throw new IllegalStateException(broken);
          }
          return out.toByteArray();
        });
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
