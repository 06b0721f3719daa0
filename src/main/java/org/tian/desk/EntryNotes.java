package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.OfficeEntry;
import org.tian.proposal.PaperEntries;
import org.tian.proposal.Proposal;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Tells that the office entered a proposal for its proposer, and how it came in. */
@Component
class EntryNotes {

  private final PaperEntries entries;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  EntryNotes(PaperEntries entries, Directory directory, Formats formats, Texts texts) {
    this.entries = entries;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** A note at the head of the inbox. */
  public record Note(long id, String title, String url, String text) {}

  /** The note in words; empty for what the proposer wrote. */
  String note(Proposal proposal) {
    return proposal.getEntry().map(entry -> note(proposal, entry)).orElse("");
  }

  private String note(Proposal proposal, OfficeEntry entry) {
    return texts.of(
        proposal.isSubmittedByOffice()
            ? "desk.entry.submitted"
            : proposal.isDraft() ? "desk.entry.draft" : "desk.entry.entered",
        directory.nameOf(proposal.getCommitteeCode()),
        directory.personName(entry.getEnteredBy()),
        texts.nameOf("entryway", entry.getWay()),
        formats.moment(entry.getReceivedAt()));
  }

  /** What was entered for the acting person and not put away yet. */
  List<Note> unseen() {
    return entries.unseenByMe().stream()
        .map(
            proposal ->
                new Note(
                    proposal.getId(),
                    proposal.getTitle(),
                    proposal.isDraft()
                        ? "/desk/proposals/" + proposal.getId() + "/edit"
                        : "/desk/cases/" + proposal.getId(),
                    note(proposal)))
        .toList();
  }
}
