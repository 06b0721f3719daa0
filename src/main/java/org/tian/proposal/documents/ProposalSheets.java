package org.tian.proposal.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.document.Attachment;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.Categories;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalAttachments;
import org.tian.proposal.Proposals;
import org.tian.proposal.Proposers;
import org.tian.proposal.SuggestionWords;
import org.tian.proposal.documents.ProposalSheet.Advice;
import org.tian.proposal.documents.ProposalSheet.Signatory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Collects the printed form of a proposal; there is one from the first draft on. */
@Component
class ProposalSheets implements CaseDocument {

  private final Proposals proposals;
  private final Proposers proposers;
  private final ProposalAttachments attachments;
  private final Categories categories;
  private final SuggestionWords words;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  ProposalSheets(
      Proposals proposals,
      Proposers proposers,
      ProposalAttachments attachments,
      Categories categories,
      SuggestionWords words,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.proposals = proposals;
    this.proposers = proposers;
    this.attachments = attachments;
    this.categories = categories;
    this.words = words;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "proposal-sheet";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return List.of(new DocumentPart("sheet", sheetOf(proposal)));
  }

  private ProposalSheet sheetOf(Proposal proposal) {
    return new ProposalSheet(
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        Objects.toString(proposal.getCaseNo(), ""),
        Objects.toString(proposal.getFlowNo(), ""),
        proposal.getTitle(),
        categories.nameOf(proposal),
        texts.of(proposal.getKind().messageKey()),
        proposal.getSubmission() == null
            ? ""
            : texts.nameOf("submission", proposal.getSubmission()),
        day(proposal.getSubmittedAt()),
        entry(proposal),
        proposal.getBodyCode() == null ? "" : String.join("、", proposers.namesOf(proposal)),
        signatories(proposal),
        proposal.getSuggestedUnits().stream().map(directory::nameOf).toList(),
        proposal.isWishOpen(),
        proposal.isWishMeet(),
        Objects.toString(proposal.getSituation(), ""),
        Objects.toString(proposal.getAnalysis(), ""),
        proposal.getText().items().stream()
            .map(item -> new Advice(item.what(), words.whom(item), item.result()))
            .toList(),
        decision(proposal),
        decidedFor(proposal),
        reason(proposal),
        day(decidedAt(proposal)),
        attachments.of(proposal.getId()).stream().map(Attachment::getName).toList());
  }

  /** Who entered it for the proposer, and from what. */
  private String entry(Proposal proposal) {
    return proposal
        .getEntry()
        .map(
            entry ->
                texts.of(
                    proposal.isSubmittedByOffice()
                        ? "proposal.sheet.submitted-on-behalf"
                        : "proposal.sheet.entered-on-behalf",
                    directory.personName(entry.getEnteredBy()),
                    texts.nameOf("entryway", entry.getWay()),
                    day(entry.getReceivedAt())))
        .orElse("");
  }

  private List<Signatory> signatories(Proposal proposal) {
    List<Signatory> signatories = new ArrayList<>();
    for (String id : proposers.idsOf(proposal)) {
      Person person = directory.person(id).orElseGet(() -> new Person(id, id));
      signatories.add(
          new Signatory(
              signatories.isEmpty(),
              person.getName(),
              Objects.toString(person.getSector(), ""),
              Objects.toString(person.getEmployerTitle(), ""),
              Objects.toString(person.getPhone(), "")));
    }
    return signatories;
  }

  /** Filing stays the decision also when the case has gone on since. */
  private static String decision(Proposal proposal) {
    if (proposal.getFiledAt() != null) {
      return "FILED";
    }
    return switch (proposal.getStatus()) {
      case NOT_FILED, CONVERTED, MERGED, RETURNED, WITHDRAWN -> proposal.getStatus().name();
      default -> proposal.getMergedIntoId() == null ? "" : "MERGED";
    };
  }

  private String decidedFor(Proposal proposal) {
    return proposal.getMergedIntoId() == null
        ? Objects.toString(proposal.getConvertedNo(), "")
        : proposals.get(proposal.getMergedIntoId()).getDisplayNumber();
  }

  /** The words of the last decision, unless it is a later one than the decision on filing. */
  private static String reason(Proposal proposal) {
    boolean ofALaterStep =
        proposal.getFiledAt() != null && !"FILE".equals(proposal.getOutcomeCode());
    return ofALaterStep || decision(proposal).isEmpty()
        ? ""
        : Objects.toString(proposal.getOutcomeReason(), "");
  }

  private static Instant decidedAt(Proposal proposal) {
    return proposal.getFiledAt() != null ? proposal.getFiledAt() : proposal.getClosedAt();
  }

  private String day(Instant moment) {
    return moment == null ? "" : formats.day(formats.dayOf(moment));
  }
}
