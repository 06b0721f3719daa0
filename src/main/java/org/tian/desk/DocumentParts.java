package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.document.Attachment;
import org.tian.document.DocumentFormat;
import org.tian.exchange.archive.CaseArchives;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalAttachments;
import org.tian.shared.Texts;

/** Files of a case: what was attached, and what can be printed now as PDF or Word. */
@Component
class DocumentParts {

  private static final long KILOBYTE = 1024;

  private final ProposalAttachments attachments;
  private final CaseDocuments documents;
  private final CaseArchives archives;
  private final Texts texts;

  DocumentParts(
      ProposalAttachments attachments,
      CaseDocuments documents,
      CaseArchives archives,
      Texts texts) {
    this.attachments = attachments;
    this.documents = documents;
    this.archives = archives;
    this.texts = texts;
  }

  List<CaseView.Document> of(Proposal proposal) {
    return Stream.of(
            attachments.of(proposal.getId()).stream().map(file -> attached(proposal, file)),
            documents.available(proposal.getId()).stream().map(kind -> printed(proposal, kind)),
            Stream.of(proposal).filter(archives::mayTake).map(this::archive))
        .flatMap(one -> one)
        .toList();
  }

  private CaseView.Document archive(Proposal proposal) {
    return new CaseView.Document(
        texts.of("archive.link"),
        List.of(
            new CaseView.Link(
                texts.of("archive.zip"),
                "/api/v1/proposals/%d/archive.zip".formatted(proposal.getId()))));
  }

  private CaseView.Document attached(Proposal proposal, Attachment file) {
    String size = texts.of("desk.file.size", Math.max(1, file.getSizeBytes() / KILOBYTE));
    return new CaseView.Document(
        "",
        List.of(
            new CaseView.Link(
                file.getName() + texts.of("desk.bracketed", size),
                "/api/v1/proposals/%d/attachments/%d".formatted(proposal.getId(), file.getId()))));
  }

  private CaseView.Document printed(Proposal proposal, String kind) {
    String address = "/api/v1/proposals/%d/documents/%s.".formatted(proposal.getId(), kind);
    return new CaseView.Document(
        texts.of("casedocument." + kind),
        Arrays.stream(DocumentFormat.values())
            .map(DocumentFormat::extension)
            .map(ending -> new CaseView.Link(texts.of("desk.file." + ending), address + ending))
            .toList());
  }
}
