package org.tian.handling.clocks;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** A wish for more time in words, for the forms of those who consent and decide. */
@Component
public class ExtensionSummaries {

  private final ReplyExtensions extensions;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  ExtensionSummaries(
      ReplyExtensions extensions, Directory directory, Formats formats, Texts texts) {
    this.extensions = extensions;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** The last wish of a unit's task. */
  public String of(long unitTaskId) {
    ReplyExtension asked = extensions.get(unitTaskId);
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.of(
            "extension.summary.asked",
            directory.nameOf(asked.getUnitCode()),
            directory.personName(asked.getAskedBy()),
            formats.moment(asked.getAskedAt())));
    lines.add(
        texts.of(
            "extension.summary.days",
            formats.weekday(formats.dayOf(asked.getDueBefore())),
            formats.weekday(asked.getWantedTo())));
    lines.add(texts.of("extension.summary.reason", asked.getReason()));
    if (asked.getProposerGroup() != null && asked.getConsent() != null) {
      lines.add(said(asked));
    }
    return String.join("\n", lines);
  }

  /** What the proposer said. */
  public String said(ReplyExtension asked) {
    String who = asked.getConsentedBy() == null ? "" : directory.personName(asked.getConsentedBy());
    String note = asked.getConsentNote() == null ? "" : asked.getConsentNote();
    return texts.of("extension.summary." + asked.getConsent(), who, note);
  }
}
