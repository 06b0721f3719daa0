package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.proposal.Proposal;

/** Files of a case. */
@Component
class DocumentParts {

  List<CaseView.Document> of(Proposal proposal) {
    return List.of();
  }
}
