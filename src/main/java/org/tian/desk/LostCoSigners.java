package org.tian.desk;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Tells the first proposer which invited members are not counted, and why. */
@Component
class LostCoSigners {

  private final CoSigning signing;
  private final Proposals proposals;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  LostCoSigners(
      CoSigning signing, Proposals proposals, Directory directory, Formats formats, Texts texts) {
    this.signing = signing;
    this.proposals = proposals;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** A note at the head of the inbox and of one's proposals. */
  public record Note(long id, String title, String url, String text, String moment) {}

  /** What the acting person has not put away yet. */
  List<Note> unread() {
    return signing.lostOfMine().stream().map(this::note).toList();
  }

  private Note note(CoSigner lost) {
    Proposal proposal = proposals.get(lost.getProposalId());
    return new Note(
        lost.getId(),
        proposal.getTitle(),
        proposal.isDraft()
            ? "/desk/proposals/" + proposal.getId() + "/edit"
            : "/desk/cases/" + proposal.getId(),
        texts.of(
            "desk.lost." + lost.getState().name().toLowerCase(Locale.ROOT),
            directory.personName(lost.getPersonId()),
            lost.getAnswerBy()),
        formats.moment(lost.getLostAt()));
  }
}
