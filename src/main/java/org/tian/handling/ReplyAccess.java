package org.tian.handling;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;

/**
 * Who may read more of a reply than what went out. Whether somebody may see the case at all is
 * decided before, by the proposal module.
 */
@Component
public class ReplyAccess {

  private final Directory directory;
  private final HandingOffices offices;

  ReplyAccess(Directory directory, HandingOffices offices) {
    this.directory = directory;
    this.offices = offices;
  }

  /** Drafts belong to the unit that writes them and to the office that handed the case over. */
  public boolean mayReadDrafts(Reply reply) {
    return worksIn(owners(reply));
  }

  /** Who has opened it and signed the receipt: also for office and director of the committee. */
  public boolean mayReadDeliveries(Reply reply) {
    return mayReadDrafts(reply)
        || directory.holds(person(), reply.getCommitteeCode(), Role.OFFICE, Role.DIRECTOR);
  }

  private List<String> owners(Reply reply) {
    return Stream.concat(Stream.of(reply.getUnitCode()), offices.of(reply.getProposalId()).stream())
        .toList();
  }

  private boolean worksIn(List<String> bodies) {
    return directory.postsOf(person()).stream().map(Post::getBodyCode).anyMatch(bodies::contains);
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
