package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkCounts;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts runs into words. */
@Component
class BulkViews {

  static final int ROWS = 100;

  private static final int PERCENT = 100;

  private final BulkRuns runs;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  BulkViews(BulkRuns runs, Directory directory, Formats formats, Texts texts) {
    this.runs = runs;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** The run without its cases. */
  BulkView of(BulkRun run) {
    return view(run, Optional.empty(), List.of(), null, false);
  }

  /** The run with a page of its cases. */
  BulkView of(BulkRun run, Optional<BulkItem.State> state, int after) {
    List<BulkItem> items = runs.itemsOf(run.id(), state, after, ROWS + 1);
    boolean more = items.size() > ROWS;
    List<BulkItem> shown = more ? items.subList(0, ROWS) : items;
    return view(run, state, shown, more ? shown.get(shown.size() - 1).position() : null, after > 0);
  }

  private BulkView view(
      BulkRun run,
      Optional<BulkItem.State> state,
      List<BulkItem> shown,
      Integer next,
      boolean later) {
    BulkCounts counts = runs.countsOf(run.id());
    return new BulkView(
        run.id(),
        texts.of("bulk.action." + run.action()),
        texts.nameOf("bulk.state", run.state()),
        toneOf(run),
        run.isRunning(),
        directory.personName(run.startedBy()),
        directory.nameOf(run.bodyCode()),
        formats.moment(run.startedAt()),
        ended(run),
        counts.total(),
        counts.settled(),
        counts.total() == 0 ? PERCENT : PERCENT * counts.settled() / counts.total(),
        tabs(counts, state),
        shown.stream().map(this::row).toList(),
        next,
        later);
  }

  private static String toneOf(BulkRun run) {
    return switch (run.state()) {
      case RUNNING -> "info";
      case DONE -> "good";
      case CANCELLED -> "near";
    };
  }

  private String ended(BulkRun run) {
    if (run.finishedAt() == null) {
      return "";
    }
    String moment = formats.moment(run.finishedAt());
    return run.cancelledBy() == null
        ? moment
        : texts.of("bulk.cancelled-by", directory.personName(run.cancelledBy()), moment);
  }

  private List<BulkView.Tab> tabs(BulkCounts counts, Optional<BulkItem.State> chosen) {
    List<BulkView.Tab> tabs = new ArrayList<>();
    tabs.add(new BulkView.Tab("", texts.of("bulk.item.all"), counts.total(), chosen.isEmpty()));
    for (BulkItem.State state : BulkItem.State.values()) {
      if (counts.of(state) > 0 || chosen.filter(state::equals).isPresent()) {
        tabs.add(
            new BulkView.Tab(
                state.name(),
                texts.nameOf("bulk.item", state),
                counts.of(state),
                chosen.filter(state::equals).isPresent()));
      }
    }
    return tabs;
  }

  private BulkView.Row row(BulkItem item) {
    Long proposal = item.subject().proposalId();
    return new BulkView.Row(
        item.position(),
        item.subject().number(),
        item.subject().title(),
        proposal == null ? "" : "/desk/cases/" + proposal,
        texts.nameOf("bulk.item", item.state()),
        toneOf(item.state()),
        item.state() == BulkItem.State.DONE ? item.result() : item.reason(),
        item.finishedAt() == null ? "" : formats.moment(item.finishedAt()));
  }

  private static String toneOf(BulkItem.State state) {
    return switch (state) {
      case DONE -> "good";
      case REFUSED -> "near";
      case FAILED -> "late";
      case WAITING, CANCELLED -> "";
    };
  }
}
