package org.tian.review.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.review.NoticeKind;

/** The sheet that tells into which case a proposal was merged (并案说明). */
@Component
class MergeNote implements CaseDocument {

  private final FilingNotices notices;

  MergeNote(FilingNotices notices) {
    this.notices = notices;
  }

  @Override
  public String kind() {
    return "merge-note";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return notices.latest(proposal, NoticeKind.MERGED);
  }
}
