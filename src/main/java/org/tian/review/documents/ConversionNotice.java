package org.tian.review.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.review.NoticeKind;

/** The letter that tells where the text of a proposal was passed on to (转办通知). */
@Component
class ConversionNotice implements CaseDocument {

  private final FilingNotices notices;

  ConversionNotice(FilingNotices notices) {
    this.notices = notices;
  }

  @Override
  public String kind() {
    return "conversion-notice";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return notices.latest(proposal, NoticeKind.CONVERTED);
  }
}
