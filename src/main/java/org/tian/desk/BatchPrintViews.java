package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkSubject;
import org.tian.exchange.print.PrintBatches;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Unit;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.CaseSelection;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.ProposalStatus;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Puts the page of a batch together. */
@Component
class BatchPrintViews {

  private static final int SHOWN = 20;

  private final CaseDocuments documents;
  private final PlenarySessions sessions;
  private final Directory directory;
  private final RefusalTexts refusals;
  private final Texts texts;

  BatchPrintViews(
      CaseDocuments documents,
      PlenarySessions sessions,
      Directory directory,
      RefusalTexts refusals,
      Texts texts) {
    this.documents = documents;
    this.sessions = sessions;
    this.directory = directory;
    this.refusals = refusals;
    this.texts = texts;
  }

  /**
   * The page.
   *
   * @param preview null until it was asked for
   */
  BatchPrintView of(PrintBatches.Order order, BulkPreview preview) {
    CaseSelection wanted = order.selection();
    String committee = wanted.committee();
    return new BatchPrintView(
        documents.kinds().stream()
            .map(kind -> choice(kind, texts.of("casedocument." + kind), order.kind()))
            .toList(),
        Stream.of("pdf", "docx", "pdf,docx")
            .map(
                one ->
                    choice(
                        one, texts.of("print.formats." + one.replace(',', '-')), order.formats()))
            .toList(),
        committees().stream().map(code -> choice(code, directory.nameOf(code), committee)).toList(),
        sessions.of(committee).stream()
            .map(
                one ->
                    choice(one.getId().toString(), one.getName(), String.valueOf(wanted.session())))
            .toList(),
        directory.unitsOf(committee).stream()
            .map((Unit unit) -> choice(unit.getCode(), unit.getName(), wanted.unit()))
            .toList(),
        Arrays.stream(ProposalStatus.values())
            .filter(one -> one != ProposalStatus.DRAFT)
            .map(
                one ->
                    choice(one.name(), texts.of(one.messageKey()), String.valueOf(wanted.status())))
            .toList(),
        order.cases().stream().map(String::valueOf).collect(Collectors.joining(",")),
        order.cases().size(),
        preview == null ? null : preview(preview));
  }

  /** Committees in whose region the acting person works; the first is offered. */
  List<String> committees() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .map(Post::getBodyCode)
        .flatMap(body -> directory.committeeOf(body).stream())
        .distinct()
        .toList();
  }

  private BatchPrintView.Preview preview(BulkPreview preview) {
    return new BatchPrintView.Preview(
        preview.possible().size(),
        preview.unseen(),
        preview.possible().stream().limit(SHOWN).map(one -> line(one, "")).toList(),
        preview.blocked().stream()
            .map(one -> line(one.subject(), refusals.line(new RefusedException(one.reasons()))))
            .toList());
  }

  private static BulkConfirmView.Line line(BulkSubject subject, String reason) {
    return new BulkConfirmView.Line(subject.number(), subject.title(), reason);
  }

  private static SearchView.Choice choice(String value, String text, String chosen) {
    return new SearchView.Choice(value, text, value.equals(chosen));
  }
}
