package org.tian.review;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.proposal.CategoryUse;
import org.tian.proposal.PlenarySession;

/** A category that somebody recommended is in use, also before anything is filed under it. */
@Component
class OpinionCategories implements CategoryUse {

  private final ReviewOpinionRepository opinions;

  OpinionCategories(ReviewOpinionRepository opinions) {
    this.opinions = opinions;
  }

  @Override
  public Set<String> namedIn(PlenarySession session) {
    return opinions.categoriesNamedIn(session.getId());
  }
}
