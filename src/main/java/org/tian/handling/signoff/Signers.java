package org.tian.handling.signoff;

import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.Refusal;

/** Who may sign a unit's reply, as the passage has it: head, or deputy where the table says so. */
@Component
public class Signers {

  private final SignOffs signOffs;
  private final Directory directory;

  Signers(SignOffs signOffs, Directory directory) {
    this.signOffs = signOffs;
    this.directory = directory;
  }

  /**
   * Why the person may not sign, with name and who may instead; empty when nothing stands against
   * it, and in cases by a model from before, in which the group of the task is all that is asked.
   */
  public List<Refusal> objections(long unitTaskId, String personId) {
    return signOffs
        .latest(unitTaskId)
        .filter(run -> !isEntitled(run, personId))
        .map(
            run ->
                List.of(
                    Refusal.of(
                        "signer.not-entitled",
                        directory.personName(personId),
                        directory.nameOf(run.getUnitCode()),
                        new DefaultMessageSourceResolvable(run.getSignerRole().messageKey()))))
        .orElse(List.of());
  }

  private boolean isEntitled(SignOff run, String personId) {
    return directory.holds(
        personId, run.getUnitCode(), run.getSignerRole().entitled().toArray(Role[]::new));
  }
}
