package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.EntryOnBehalf;
import org.tian.proposal.OfficeEntry;
import org.tian.proposal.PaperEntries;
import org.tian.proposal.Proposal;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** What the pages of entries on behalf show. */
@Component
class OnBehalfViews {

  private static final int PAGE_SIZE = 50;

  private final EntryOnBehalf entry;
  private final PaperEntries entries;
  private final DraftViews drafts;
  private final Directory directory;
  private final CommitteeSettings settings;
  private final Formats formats;
  private final Texts texts;
  private final ObjectMapper json;

  OnBehalfViews(
      EntryOnBehalf entry,
      PaperEntries entries,
      DraftViews drafts,
      Directory directory,
      CommitteeSettings settings,
      Formats formats,
      Texts texts,
      ObjectMapper json) {
    this.entry = entry;
    this.entries = entries;
    this.drafts = drafts;
    this.directory = directory;
    this.settings = settings;
    this.formats = formats;
    this.texts = texts;
    this.json = json;
  }

  /** Refuses who works in no committee's office. */
  List<String> requireOffice() {
    List<String> committees = entry.committees();
    if (committees.isEmpty()) {
      throw Refusal.of("proposal.entry-not-office").asException();
    }
    return committees;
  }

  /** The chosen committee, or the first one of the person's office. */
  String committee(String chosen) {
    List<String> mine = requireOffice();
    if (chosen == null || chosen.isBlank()) {
      return mine.get(0);
    }
    if (!mine.contains(chosen)) {
      throw Refusal.of("proposal.entry-not-office").asException();
    }
    return chosen;
  }

  OnBehalfView choices(OnBehalfForm form) {
    String committee = form.committee();
    return new OnBehalfView(
        entry.committees().stream().map(this::named).toList(),
        directory.bodiesOf(committee).stream()
            .map(body -> new OnBehalfView.Choice(body.getCode(), body.getName()))
            .toList(),
        settings.isOn(committee, CommitteeSetting.ENTRY_SUBMISSION),
        settings.isOn(committee, CommitteeSetting.ENTRY_RECEIVED_COUNTS),
        script(form));
  }

  private OnBehalfView.Choice named(String code) {
    return new OnBehalfView.Choice(code, directory.nameOf(code));
  }

  private String script(OnBehalfForm form) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("committee", form.committee());
    all.put("most", settings.number(form.committee(), CommitteeSetting.SUGGESTIONS_MAX));
    try {
      all.put("suggestions", json.readTree(form.suggestions()));
      return json.writeValueAsString(all).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw Refusal.at("suggestions", "proposal.suggestions-missing").asException();
    }
  }

  List<DraftViews.Found> members(String committee, String q) {
    return drafts.members(committee, q);
  }

  List<DraftViews.Found> units(String committee, String q) {
    return drafts.units(committee, q);
  }

  OnBehalfView.Page list(Long after) {
    List<PaperEntries.Entered> found = entries.ofMyOffice(after, PAGE_SIZE + 1);
    List<PaperEntries.Entered> shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
    return new OnBehalfView.Page(
        shown.stream().map(this::row).toList(),
        found.size() > PAGE_SIZE
            ? "/desk/proposals/on-behalf?after=" + shown.get(PAGE_SIZE - 1).proposal().getId()
            : "");
  }

  private OnBehalfView.Row row(PaperEntries.Entered entered) {
    Proposal proposal = entered.proposal();
    OfficeEntry how = proposal.getEntry().orElseThrow();
    String state = stateOf(proposal);
    return new OnBehalfView.Row(
        entered.title(),
        proposal.isDraft() ? "" : "/desk/cases/" + proposal.getId(),
        entered.proposer(),
        texts.nameOf("entryway", how.getWay()),
        formats.moment(how.getReceivedAt()),
        directory.personName(how.getEnteredBy()),
        texts.of("desk.on-behalf.state." + state, proposal.getDisplayNumber()),
        state.equals("draft") ? "near" : state.equals("discarded") ? "" : "good");
  }

  private static String stateOf(Proposal proposal) {
    if (proposal.isDiscarded()) {
      return "discarded";
    }
    if (proposal.isDraft()) {
      return "draft";
    }
    return proposal.isSubmittedByOffice() ? "by-office" : "submitted";
  }
}
