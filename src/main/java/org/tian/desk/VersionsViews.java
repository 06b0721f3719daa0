package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalText;
import org.tian.proposal.ProposalVersion;
import org.tian.proposal.ProposalVersions;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.proposal.SuggestionWords;
import org.tian.proposal.VersionDifference;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts versions and their difference into words. */
@Component
class VersionsViews {

  /** Stands for the words of a draft as they are now. */
  static final int PRESENT = 0;

  private final ProposalVersions versions;
  private final Proposals proposals;
  private final Qualification qualification;
  private final SuggestionWords words;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  VersionsViews(
      ProposalVersions versions,
      Proposals proposals,
      Qualification qualification,
      SuggestionWords words,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.versions = versions;
    this.proposals = proposals;
    this.qualification = qualification;
    this.words = words;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** How many versions of the case the reader can put side by side. */
  int countOf(Proposal proposal) {
    return versions.of(proposal.getId()).size();
  }

  VersionsView of(long proposalId, Integer from, Integer to, boolean side, Integer undo) {
    Proposal proposal = proposals.read(proposalId);
    List<ProposalVersion> all = versions.of(proposalId);
    List<VersionsView.Line> lines = lines(proposal, all);
    int later = to == null ? lines.isEmpty() ? PRESENT : lines.get(0).number() : to;
    int earlier = from == null ? earlierThan(proposal, all, later) : from;
    boolean writes =
        proposal.isDraft() && qualification.speaksFor(CurrentActor.get().personId(), proposal);
    return new VersionsView(
        proposalId,
        proposal.getTitle(),
        writes ? "/desk/proposals/" + proposalId + "/edit" : "/desk/cases/" + proposalId,
        writes,
        lines,
        writes ? undo : null,
        earlier,
        later,
        side,
        earlier == later ? List.of() : parts(textOf(proposal, earlier), textOf(proposal, later)));
  }

  /** Of a case the submitted words are what everything is compared with. */
  private static int earlierThan(Proposal proposal, List<ProposalVersion> all, int later) {
    if (!proposal.isDraft()) {
      return all.stream()
          .filter(version -> version.getReason().isPublicToReaders())
          .reduce((first, second) -> second)
          .map(ProposalVersion::getNumber)
          .orElse(later);
    }
    return all.stream()
        .map(ProposalVersion::getNumber)
        .filter(number -> number != later)
        .findFirst()
        .orElse(later);
  }

  private ProposalText textOf(Proposal proposal, int number) {
    return number == PRESENT
        ? proposal.getText()
        : versions.get(proposal.getId(), number).getText();
  }

  private List<VersionsView.Line> lines(Proposal proposal, List<ProposalVersion> all) {
    List<VersionsView.Line> lines = new ArrayList<>();
    if (proposal.isDraft()) {
      lines.add(
          new VersionsView.Line(
              PRESENT,
              texts.of("desk.versions.present"),
              "",
              directory.personName(
                  Objects.requireNonNullElse(proposal.getChangedBy(), proposal.getProposerId())),
              formats.moment(proposal.getChangedAt()),
              "",
              proposal.getText().length()));
    }
    all.stream().map(this::line).forEach(lines::add);
    return lines;
  }

  private VersionsView.Line line(ProposalVersion version) {
    return new VersionsView.Line(
        version.getNumber(),
        texts.of("desk.versions.number", version.getNumber()),
        texts.nameOf("version", version.getReason()),
        directory.personName(version.getPersonId()),
        formats.moment(version.getWrittenAt()),
        Objects.toString(version.getNote(), ""),
        version.getText().length());
  }

  private List<VersionsView.Part> parts(ProposalText before, ProposalText after) {
    return VersionDifference.between(before, after, words::inLines).parts().stream()
        .map(
            part ->
                new VersionsView.Part(
                    nameOf(part),
                    part.isChanged(),
                    part.segments().stream()
                        .map(
                            piece ->
                                new VersionsView.Piece(
                                    piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
                        .toList()))
        .toList();
  }

  private String nameOf(VersionDifference.Part part) {
    return switch (part.name()) {
      case "title" -> texts.of("desk.edit.matter");
      case "suggestion" ->
          part.number() == 0
              ? texts.of("desk.versions.suggestion-gone")
              : texts.of("desk.edit.suggestion", part.number());
      default -> texts.of("desk.part." + part.name());
    };
  }
}
