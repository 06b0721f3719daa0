package org.tian.handling.signoff;

import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.Refusal;

/** Who may sign a unit's reply, by the table as it is now: head, or deputy where it says so. */
@Component
public class Signers {

  private final SignOffs signOffs;
  private final ReplyDrafting drafting;
  private final Directory directory;

  Signers(SignOffs signOffs, ReplyDrafting drafting, Directory directory) {
    this.signOffs = signOffs;
    this.drafting = drafting;
    this.directory = directory;
  }

  /**
   * Why the person may not sign, with name and who may instead; empty when nothing stands against
   * it, and in cases by a model from before, in which the group of the task is all that is asked.
   */
  public List<Refusal> objections(long unitTaskId, String personId) {
    Reply reply = drafting.draftOf(unitTaskId).orElse(null);
    if (reply == null || signOffs.latest(unitTaskId).isEmpty()) {
      return List.of();
    }
    SignerRole needed = signOffs.needOf(reply).signer();
    return directory.holds(personId, reply.getUnitCode(), needed.entitled().toArray(Role[]::new))
        ? List.of()
        : List.of(
            Refusal.of(
                "signer.not-entitled",
                directory.personName(personId),
                directory.nameOf(reply.getUnitCode()),
                new DefaultMessageSourceResolvable(needed.messageKey())));
  }
}
