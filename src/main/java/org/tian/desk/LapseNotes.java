package org.tian.desk;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;

/** Tells a body's head that a request to confirm lapsed because the words were changed. */
@Component
class LapseNotes {

  private final BodyConfirmations confirmations;
  private final Proposals proposals;
  private final CaseAccess access;
  private final Directory directory;
  private final Formats formats;

  LapseNotes(
      BodyConfirmations confirmations,
      Proposals proposals,
      CaseAccess access,
      Directory directory,
      Formats formats) {
    this.confirmations = confirmations;
    this.proposals = proposals;
    this.access = access;
    this.directory = directory;
    this.formats = formats;
  }

  /** A note at the head of the inbox. */
  public record Note(long id, String title, String url, String body, String moment) {}

  /** What lapsed and was not read by the acting head yet, of drafts that they may still see. */
  List<Note> unread() {
    List<BodyConfirmation> lapsed = confirmations.lapsedForMe();
    Set<Long> visible =
        access.visibleAmong(
            CurrentActor.get().personId(),
            lapsed.stream().map(BodyConfirmation::getProposalId).toList());
    return lapsed.stream()
        .filter(one -> visible.contains(one.getProposalId()))
        .map(this::note)
        .toList();
  }

  private Note note(BodyConfirmation lapsed) {
    Proposal draft = proposals.get(lapsed.getProposalId());
    return new Note(
        lapsed.getId(),
        draft.getTitle(),
        "/desk/proposals/" + draft.getId() + "/preview",
        directory.nameOf(lapsed.getBodyCode()),
        formats.moment(lapsed.getLapsedAt()));
  }
}
