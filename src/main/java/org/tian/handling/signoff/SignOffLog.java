package org.tian.handling.signoff;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.handling.Reply;
import org.tian.handling.ReplyLookedAt;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;

/** Keeps who looked at a draft when, over all its passages. */
@Component
class SignOffLog {

  private final SignOffEntryRepository entries;
  private final SignOffRepository signOffs;
  private final Directory directory;
  private final Clock clock;

  SignOffLog(
      SignOffEntryRepository entries,
      SignOffRepository signOffs,
      Directory directory,
      Clock clock) {
    this.entries = entries;
    this.signOffs = signOffs;
    this.directory = directory;
    this.clock = clock;
  }

  List<SignOffEntry> of(long unitTaskId) {
    return entries.findByUnitTaskIdOrderById(unitTaskId);
  }

  @EventListener
  void on(ReplyLookedAt looked) {
    note(looked.reply(), SignOffStep.of(looked.stage()), looked.agreed(), looked.comment());
  }

  /** The acting person has looked at the draft. */
  void note(Reply reply, SignOffStep step, boolean agreed, String comment) {
    note(reply, step, agreed, comment, null);
  }

  void note(Reply reply, SignOffStep step, boolean agreed, String comment, Long signatureId) {
    String person = CurrentActor.get().personId();
    entries.save(
        new SignOffEntry(
            reply.getUnitTaskId(),
            reply.getProposalId(),
            runOf(reply.getUnitTaskId(), step),
            step,
            agreed,
            person,
            directory.signedName(),
            comment,
            signatureId,
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  /** The check of the draft comes before it is settled what else the passage needs. */
  private int runOf(long unitTaskId, SignOffStep step) {
    int settled =
        signOffs.findFirstByUnitTaskIdOrderByRunNoDesc(unitTaskId).map(SignOff::getRunNo).orElse(0);
    return step == SignOffStep.CHECK ? settled + 1 : Math.max(settled, 1);
  }
}
