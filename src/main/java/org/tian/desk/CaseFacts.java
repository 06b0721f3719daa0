package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.CaseMarks;
import org.tian.proposal.Categories;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Who proposed what to whom, as names and values. */
@Component
class CaseFacts {

  private final Proposals proposals;
  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final Categories categories;
  private final EntryNotes entries;
  private final CaseMarking marking;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CaseFacts(
      Proposals proposals,
      CoSigning coSigning,
      BodyConfirmations confirmations,
      Categories categories,
      EntryNotes entries,
      CaseMarking marking,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.proposals = proposals;
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.categories = categories;
    this.entries = entries;
    this.marking = marking;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  List<CaseView.Fact> of(Proposal proposal) {
    List<CaseView.Fact> facts = new ArrayList<>();
    add(facts, "proposer", proposer(proposal));
    add(facts, "co-signers", names(signed(proposal)));
    add(facts, "bodies", names(confirmations.partnersOf(proposal).stream().map(directory::nameOf)));
    add(facts, "kind", texts.of(proposal.getKind().messageKey()));
    add(
        facts,
        "committee",
        directory
            .committee(proposal.getCommitteeCode())
            .map(Committee::getName)
            .orElse(proposal.getCommitteeCode()));
    if (proposal.getSession() != null) {
      add(facts, "session", proposal.getSession().getName() + submission(proposal));
    }
    if (proposal.getCaseNo() != null) {
      add(facts, "flow-number", proposal.getFlowNo());
    }
    add(facts, "shared-number", sharedNumber(proposal));
    add(facts, "category", categories.nameOf(proposal));
    add(
        facts,
        "suggested-units",
        names(proposal.getSuggestedUnits().stream().map(directory::nameOf)));
    if (proposal.getSubmittedAt() != null) {
      add(facts, "submitted", formats.moment(proposal.getSubmittedAt()));
    }
    add(facts, "entered", entries.note(proposal));
    add(facts, "wishes", wishes(proposal));
    addMarks(facts, proposal);
    return facts;
  }

  private void addMarks(List<CaseView.Fact> facts, Proposal proposal) {
    CaseMarks marks = proposal.getMarks();
    add(facts, "keywords", names(marks.keywords().stream()));
    add(facts, "secret", marks.secret() ? texts.of("desk.marks.secret") : null);
    add(facts, "closed", marks.closedReason());
    add(
        facts,
        "key-recommendation",
        marking.mayReadRecommendation(proposal) ? marks.keyReason() : null);
  }

  /** The case number of the main case, for a merged one that has no number of its own. */
  private String sharedNumber(Proposal proposal) {
    return proposal.getMergedIntoId() == null || proposal.getCaseNo() != null
        ? null
        : proposals.get(proposal.getMergedIntoId()).getCaseNo();
  }

  private String submission(Proposal proposal) {
    return proposal.getSubmission() == null
        ? ""
        : texts.of("desk.bracketed", texts.of("submission." + proposal.getSubmission().name()));
  }

  private String proposer(Proposal proposal) {
    String name = proposals.proposerName(proposal);
    return proposal.getBodyCode() != null
        ? name
        : directory
            .person(proposal.getProposerId())
            .filter(person -> person.getSector() != null && !person.getSector().isBlank())
            .map(person -> name + texts.of("desk.bracketed", person.getSector()))
            .orElse(name);
  }

  private Stream<String> signed(Proposal proposal) {
    return coSigning.of(proposal.getId()).stream()
        .filter(CoSigner::isSigned)
        .map(signer -> directory.personName(signer.getPersonId()));
  }

  private String wishes(Proposal proposal) {
    return texts.of(proposal.isWishOpen() ? "desk.wish.open" : "desk.wish.closed")
        + texts.of("desk.comma")
        + texts.of(proposal.isWishMeet() ? "desk.wish.meet" : "desk.wish.letter");
  }

  private String names(Stream<String> names) {
    return String.join(texts.of("desk.comma"), names.toList());
  }

  private void add(List<CaseView.Fact> facts, String name, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new CaseView.Fact(texts.of("desk.fact." + name), value));
    }
  }
}
