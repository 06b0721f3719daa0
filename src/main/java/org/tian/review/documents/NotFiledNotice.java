package org.tian.review.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.review.NoticeKind;

/** The letter that tells why a proposal is not filed (不予立案通知). */
@Component
class NotFiledNotice implements CaseDocument {

  private final FilingNotices notices;

  NotFiledNotice(FilingNotices notices) {
    this.notices = notices;
  }

  @Override
  public String kind() {
    return "not-filed-notice";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return notices.latest(proposal, NoticeKind.NOT_FILED);
  }
}
