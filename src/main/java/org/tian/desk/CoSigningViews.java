package org.tian.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSignerState;
import org.tian.proposal.CoSigning;
import org.tian.proposal.JointStanding;
import org.tian.proposal.Proposal;
import org.tian.shared.Formats;
import org.tian.shared.Period;
import org.tian.shared.Texts;

/** Puts the co-signing of a proposal into words. */
@Component
class CoSigningViews {

  private final CoSigning coSigning;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CoSigningViews(CoSigning coSigning, Directory directory, Formats formats, Texts texts) {
    this.coSigning = coSigning;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * Before submitting a joint draft.
   *
   * @param open names of those who have not answered, or empty
   * @param count names under the proposal when nobody else signs
   * @param least how many it takes
   */
  public record Asked(String open, boolean tooFew, int count, int least) {}

  CoSigningView of(Proposal proposal) {
    List<CoSigningView.Line> lines =
        coSigning.readableOf(proposal).stream().map(this::line).toList();
    return new CoSigningView(
        lines,
        (int)
            lines.stream()
                .filter(line -> line.state().equals(CoSignerState.RECONFIRM.name()))
                .count(),
        rule(proposal));
  }

  Asked asked(Proposal draft) {
    JointStanding standing = coSigning.standingOf(draft);
    String open =
        String.join(
            texts.of("desk.comma"),
            standing.open().stream().map(one -> directory.personName(one.getPersonId())).toList());
    return new Asked(open, standing.isTooFew(), standing.names(), standing.least());
  }

  private String rule(Proposal proposal) {
    Period time = coSigning.timeToAnswer(proposal.getCommitteeCode());
    return texts.of(
        "desk.cosign.rule",
        texts.of("desk.period." + time.unit().name(), time.count()),
        coSigning.standingOf(proposal).least());
  }

  private CoSigningView.Line line(CoSigner asked) {
    return new CoSigningView.Line(
        asked.getPersonId(),
        directory.personName(asked.getPersonId()),
        asked.getState().name(),
        texts.of("cosigner." + asked.getState().name()),
        tone(asked.getState()),
        times(asked),
        Objects.toString(asked.getOpinion(), ""),
        asked.getState() == CoSignerState.DECLINED
            || asked.getState() == CoSignerState.EXPIRED
            || asked.getState() == CoSignerState.CANCELLED,
        asked.getInvitationKey());
  }

  private List<String> times(CoSigner asked) {
    List<String> times = new ArrayList<>();
    add(times, "asked", asked.getInvitedAt());
    if (asked.getState() == CoSignerState.PENDING || asked.getState() == CoSignerState.EXPIRED) {
      add(times, "until", asked.getAnswerBy());
      add(times, "reminded", asked.getRemindedAt());
    }
    add(times, "answered", asked.getAnsweredAt());
    if (asked.getState() == CoSignerState.RECONFIRM) {
      add(times, "unsettled-at", asked.getUnsettledAt());
    }
    return times;
  }

  private void add(List<String> times, String what, Instant moment) {
    if (moment != null) {
      times.add(texts.of("desk.cosign." + what, formats.moment(moment)));
    }
  }

  private static String tone(CoSignerState state) {
    return switch (state) {
      case SIGNED -> "good";
      case PENDING, RECONFIRM -> "near";
      case DECLINED, EXPIRED -> "late";
      case DROPPED, CANCELLED -> "";
    };
  }
}
