package org.tian.handling.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.handling.clocks.ReplyExtension;
import org.tian.handling.clocks.ReplyExtensions;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** A form for each wish for more time; whoever reads the case reads its wishes. */
@Component
class ExtensionForms implements CaseDocument {

  private final ReplyExtensions extensions;
  private final HandingOffices offices;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  ExtensionForms(
      ReplyExtensions extensions,
      HandingOffices offices,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.extensions = extensions;
    this.offices = offices;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "extension-form";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return extensions.ofProposal(proposal.getId()).stream()
        .map(
            asked ->
                new DocumentPart(
                    asked.getUnitCode() + "-" + asked.getDeadlineId(), form(proposal, asked)))
        .toList();
  }

  private ExtensionForm form(Proposal proposal, ReplyExtension asked) {
    return new ExtensionForm(
        offices.of(proposal.getId()).map(directory::nameOf).orElse(""),
        directory.nameOf(asked.getUnitCode()),
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        formats.weekday(formats.dayOf(asked.getDueBefore())),
        formats.weekday(asked.getWantedTo()),
        asked.getReason(),
        directory.personName(asked.getAskedBy()),
        day(asked.getAskedAt()),
        asked.getProposerGroup() != null,
        say(consent(asked), asked.getConsentedBy(), asked.getConsentedAt()),
        say(
            Objects.toString(asked.getDecisionNote(), ""),
            asked.getDecidedBy(),
            asked.getDecidedAt()),
        texts.nameOf("extensionstate", asked.getState()));
  }

  private String consent(ReplyExtension asked) {
    return asked.getConsent() == null
        ? ""
        : texts.of(
            "extensionform.consent." + asked.getConsent().name(),
            Objects.toString(asked.getConsentNote(), ""));
  }

  private ExtensionForm.Say say(String words, String person, Instant at) {
    return new ExtensionForm.Say(
        words, person == null ? "" : directory.personName(person), day(at));
  }

  private String day(Instant moment) {
    return moment == null ? "" : formats.day(formats.dayOf(moment));
  }
}
