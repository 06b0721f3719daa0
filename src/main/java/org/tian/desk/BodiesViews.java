package org.tian.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.organisation.BodyKind;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Qualification;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts the confirmations of bodies into words. */
@Component
class BodiesViews {

  private final BodyConfirmations confirmations;
  private final Qualification qualification;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  BodiesViews(
      BodyConfirmations confirmations,
      Qualification qualification,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.confirmations = confirmations;
    this.qualification = qualification;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  BodiesView of(Proposal proposal) {
    List<BodyConfirmation> all = confirmations.of(proposal);
    boolean writes =
        proposal.isDraft() && qualification.speaksFor(CurrentActor.get().personId(), proposal);
    List<BodiesView.Line> lines = new ArrayList<>();
    all.forEach(one -> lines.add(line(proposal, one, writes && !lines.isEmpty())));
    boolean sector = proposal.getKind() == ProposalKind.SECTOR;
    return new BodiesView(
        sector,
        lines,
        writes
            && all.stream().anyMatch(one -> !one.standsFor(proposal.getText()) && !one.isWaiting()),
        writes && !sector ? candidates(proposal, all) : List.of());
  }

  private List<BodiesView.Choice> candidates(Proposal proposal, List<BodyConfirmation> all) {
    return directory.bodiesOf(proposal.getCommitteeCode()).stream()
        .filter(body -> body.getKind() != BodyKind.SECTOR)
        .filter(body -> all.stream().noneMatch(one -> one.getBodyCode().equals(body.getCode())))
        .map(body -> new BodiesView.Choice(body.getCode(), body.getName()))
        .toList();
  }

  private BodiesView.Line line(Proposal proposal, BodyConfirmation one, boolean removable) {
    boolean stands = one.standsFor(proposal.getText());
    return new BodiesView.Line(
        one.getBodyCode(),
        directory.nameOf(one.getBodyCode()),
        state(proposal, one),
        tone(one, stands),
        times(one),
        Objects.toString(one.getReason(), ""),
        proposal.isDraft() && !stands && confirmations.headsBody(one.getBodyCode()),
        removable,
        one.wasAsked() ? one.getRequestKey() : "");
  }

  private String state(Proposal proposal, BodyConfirmation one) {
    if (one.isOutdatedBy(proposal.getText())) {
      return texts.of("bodyconfirmation.OUTDATED");
    }
    return texts.nameOf("bodyconfirmation", one.getState());
  }

  private static String tone(BodyConfirmation one, boolean stands) {
    if (stands) {
      return "good";
    }
    return switch (one.getState()) {
      case REFUSED -> "late";
      case OPEN, CONFIRMED -> "near";
    };
  }

  private List<String> times(BodyConfirmation one) {
    List<String> times = new ArrayList<>();
    if (one.getAskedAt() != null) {
      times.add(texts.of("desk.bodies.asked", moment(one.getAskedAt())));
    }
    if (one.getAnsweredAt() != null) {
      times.add(
          texts.of(
              "desk.bodies.answered",
              directory.personName(one.getPersonId()),
              moment(one.getAnsweredAt())));
    }
    return times;
  }

  private String moment(Instant instant) {
    return formats.moment(instant);
  }
}
