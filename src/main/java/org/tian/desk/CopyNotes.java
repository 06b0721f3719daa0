package org.tian.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.engine.office.Copies;
import org.tian.engine.office.CopyQuery;
import org.tian.engine.office.CopyView;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;

/** What of a case was copied to the reader, to stand on its page with the receipt. */
@Component
class CopyNotes {

  private static final int MOST = 200;

  private final Copies copies;
  private final Formats formats;

  CopyNotes(Copies copies, Formats formats) {
    this.copies = copies;
    this.formats = formats;
  }

  /** The latest first. */
  List<Note> of(Proposal proposal) {
    CopyQuery query = new CopyQuery(proposal.getTitle(), false, MOST, null);
    return copies.ofPerson(CurrentActor.get().personId(), query).copies().stream()
        .filter(copy -> proposal.getId().equals(copy.proposalId()))
        .map(this::note)
        .toList();
  }

  private Note note(CopyView copy) {
    return new Note(
        copy.id(),
        copy.fromName(),
        copy.step(),
        formats.moment(copy.copiedAt()),
        copy.reason(),
        moment(copy.readAt()));
  }

  private String moment(Instant instant) {
    return instant == null ? "" : formats.moment(instant);
  }

  /**
   * One copy.
   *
   * @param read when the reader confirmed it, or empty
   */
  public record Note(
      long id, String from, String step, String moment, String reason, String read) {}
}
