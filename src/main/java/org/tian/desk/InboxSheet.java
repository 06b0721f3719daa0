package org.tian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.document.ListWorkbook;
import org.tian.engine.InboxFilters;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.shared.Texts;

/** A list of the inbox as an Excel workbook in the reader's language, read page by page. */
@Component
class InboxSheet {

  private static final int MOST = 5000;
  private static final List<String> COLUMNS =
      List.of(
          "desk.col.number",
          "desk.col.case",
          "inbox.col.stage",
          "inbox.col.step",
          "inbox.col.unit",
          "inbox.col.proposer",
          "inbox.col.arrived",
          "desk.col.due",
          "inbox.col.holder");
  private static final int[] WIDTHS = {16, 50, 12, 18, 24, 14, 20, 28, 24};

  private final WorkItems items;
  private final InboxFilters filters;
  private final InboxViews views;
  private final Texts texts;

  InboxSheet(WorkItems items, InboxFilters filters, InboxViews views, Texts texts) {
    this.items = items;
    this.filters = filters;
    this.views = views;
    this.texts = texts;
  }

  byte[] write(InboxAddress address, String person) {
    try (ListWorkbook workbook = new ListWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ListWorkbook.Sheet sheet =
          workbook.sheet(
              texts.of("desk.list." + address.list().code()),
              COLUMNS.stream().map(texts::of).toList(),
              WIDTHS);
      WorkItemQuery query = address.query(filters, person).fromStart(WorkItemQuery.MAX_LIMIT);
      int written = 0;
      while (query != null && written < MOST) {
        WorkItemPage page = items.list(address.list(), person, query);
        views.rows(address, page, person).forEach(row -> sheet.add(cells(row)));
        written += page.items().size();
        query = page.next() == null ? null : query.after(page.next());
      }
      sheet.filter();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The workbook could not be written", broken);
    }
  }

  private static List<String> cells(InboxView.Row row) {
    return List.of(
        row.number(),
        row.title(),
        row.stage(),
        row.step(),
        row.unit(),
        row.proposer(),
        row.moment(),
        row.open() ? (row.due().day() + " " + row.due().words()).strip() : row.state(),
        row.holder());
  }
}
