package org.tian.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.handling.ReplyVersion;
import org.tian.handling.ReplyVersions;
import org.tian.handling.ReplyVersions.Kept;
import org.tian.handling.ResultCodes;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts versions of replies and their difference into words. */
@Component
class ReplyVersionsViews {

  private static final Map<String, String> TONES =
      Map.of("sent", "good", "open", "info", "back", "near");

  private final ReplyVersions versions;
  private final ReplyDifferences differences;
  private final ResultCodes codes;
  private final Proposals proposals;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ReplyVersionsViews(
      ReplyVersions versions,
      ReplyDifferences differences,
      ResultCodes codes,
      Proposals proposals,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.versions = versions;
    this.differences = differences;
    this.codes = codes;
    this.proposals = proposals;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  ReplyVersionsView of(long proposalId, Long from, Long to, boolean side) {
    Proposal proposal = proposals.read(proposalId);
    List<Kept> all = versions.of(proposalId);
    Kept later = chosen(all, to, all.size() - 1);
    Kept earlier = chosen(all, from, all.size() - 2);
    return new ReplyVersionsView(
        proposalId,
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        all.stream().map(this::line).toList(),
        earlier == null ? 0 : earlier.version().getId(),
        later == null ? 0 : later.version().getId(),
        side,
        earlier == null || earlier == later
            ? List.of()
            : differences.between(
                earlier.reply(), earlier.version(), later.reply(), later.version()));
  }

  /** How many versions the reader can put side by side. */
  int countOf(long proposalId) {
    return versions.of(proposalId).size();
  }

  /** The one asked for; without a wish the one at the place; one nobody may see is not there. */
  private static Kept chosen(List<Kept> all, Long wanted, int place) {
    if (wanted == null) {
      return all.isEmpty() ? null : all.get(Math.max(0, place));
    }
    return all.stream()
        .filter(kept -> kept.version().getId().equals(wanted))
        .findFirst()
        .orElseThrow(() -> Refusal.of("case.not-found").asException());
  }

  private ReplyVersionsView.Line line(Kept kept) {
    ReplyVersion version = kept.version();
    return new ReplyVersionsView.Line(
        version.getId(),
        texts.of("reply.version.name", kept.reply().getRound(), version.getNumber()),
        directory.nameOf(kept.reply().getUnitCode()),
        codes.labelOf(
            kept.reply().getCommitteeCode(), version.getResultCode(), version.getResultClass()),
        directory.personName(version.getWrittenBy()),
        formats.moment(version.getWrittenAt()),
        texts.of("reply.version.state." + state(kept)),
        TONES.get(state(kept)),
        detail(kept),
        Objects.toString(version.getCameBackNote(), ""));
  }

  /** What it is now, in a word. */
  private static String state(Kept kept) {
    if (kept.sent()) {
      return "sent";
    }
    return kept.version().getCameBackAt() == null ? "open" : "back";
  }

  /** Under which number it went out, or who sent it back; and when. */
  private String detail(Kept kept) {
    ReplyVersion version = kept.version();
    return switch (state(kept)) {
      case "sent" ->
          texts.of(
              "reply.version.sent",
              kept.reply().getLetterNumber(),
              formats.moment(kept.reply().getSentAt()));
      case "back" ->
          texts.of(
              "reply.version.came-back",
              texts.of("signoffstage." + version.getCameBackFrom()),
              directory.personName(version.getCameBackBy()),
              formats.moment(version.getCameBackAt()));
      default -> "";
    };
  }
}
