package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;

/** Tells a body's head that a request to confirm lapsed because the words were changed. */
@Component
class LapseNotes {

  private final BodyConfirmations confirmations;
  private final Proposals proposals;
  private final Directory directory;
  private final Formats formats;

  LapseNotes(
      BodyConfirmations confirmations, Proposals proposals, Directory directory, Formats formats) {
    this.confirmations = confirmations;
    this.proposals = proposals;
    this.directory = directory;
    this.formats = formats;
  }

  /** A note at the head of the inbox. */
  public record Note(long id, String title, String url, String body, String moment) {}

  /** What lapsed and was not read by the acting head yet. */
  List<Note> unread() {
    return confirmations.lapsedForMe().stream().map(this::note).toList();
  }

  private Note note(BodyConfirmation lapsed) {
    Proposal draft = proposals.read(lapsed.getProposalId());
    return new Note(
        lapsed.getId(),
        draft.getTitle(),
        "/desk/proposals/" + draft.getId() + "/preview",
        directory.nameOf(lapsed.getBodyCode()),
        formats.moment(lapsed.getLapsedAt()));
  }
}
