package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.ProposerBody;
import org.tian.organisation.Unit;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Texts;

/** What the editor needs to know: ways to propose, limits, co-signers, people and units to pick. */
@Component
class DraftViews {

  private static final int FOUND_AT_MOST = 12;

  private final Directory directory;
  private final Qualification qualification;
  private final Proposals proposals;
  private final CoSigningViews coSigning;
  private final EntryNotes entries;
  private final CommitteeSettings settings;
  private final Texts texts;
  private final ObjectMapper json;

  DraftViews(
      Directory directory,
      Qualification qualification,
      Proposals proposals,
      CoSigningViews coSigning,
      EntryNotes entries,
      CommitteeSettings settings,
      Texts texts,
      ObjectMapper json) {
    this.directory = directory;
    this.qualification = qualification;
    this.proposals = proposals;
    this.coSigning = coSigning;
    this.entries = entries;
    this.settings = settings;
    this.texts = texts;
    this.json = json;
  }

  /** Something found by name. */
  record Found(String id, String name, String hint) {}

  DraftBegin begin(String personId) {
    List<DraftBegin.Way> ways = new ArrayList<>();
    for (Committee committee : directory.committees()) {
      if (qualification.isMember(personId, committee.getCode())) {
        ways.add(personal(committee, ProposalKind.INDIVIDUAL));
        ways.add(personal(committee, ProposalKind.JOINT));
      }
      for (ProposerBody body : qualification.bodiesOf(personId, committee.getCode())) {
        ways.add(collective(committee, body));
      }
    }
    return new DraftBegin(ways, ways.isEmpty() ? "" : ways.get(0).value());
  }

  private DraftBegin.Way personal(Committee committee, ProposalKind kind) {
    return new DraftBegin.Way(
        committee.getCode() + " " + kind.name(),
        texts.of("desk.new.as." + kind.name()),
        texts.of("desk.new.to", committee.getName()));
  }

  private DraftBegin.Way collective(Committee committee, ProposerBody body) {
    return new DraftBegin.Way(
        committee.getCode() + " " + body.getKind().name() + " " + body.getCode(),
        texts.of("desk.new.as-body", body.getName()),
        texts.of("desk.new.to", committee.getName()));
  }

  DraftView editor(Proposal draft) {
    String committee = draft.getCommitteeCode();
    return new DraftView(
        draft.getId(),
        draft.getTitle(),
        directory.committee(committee).map(Committee::getName).orElse(committee),
        proposals.proposerName(draft),
        draft.getBodyCode() != null,
        List.of(),
        entries.note(draft),
        script(draft));
  }

  DraftJson json(Proposal draft) {
    return new DraftJson(
        draft.getVersion(),
        draft.getKind(),
        draft.getBodyCode(),
        draft.getTitle(),
        draft.getSituation(),
        draft.getAnalysis(),
        draft.getText().items(),
        draft.getSuggestedUnits(),
        draft.isWishOpen(),
        draft.isWishMeet());
  }

  List<Found> members(Proposal draft, String q) {
    return members(draft.getCommitteeCode(), q).stream()
        .filter(found -> !found.id().equals(draft.getProposerId()))
        .toList();
  }

  List<Found> members(String committeeCode, String q) {
    return directory.searchMembers(committeeCode, q.strip(), FOUND_AT_MOST).stream()
        .map(person -> new Found(person.getId(), person.getName(), hint(person)))
        .toList();
  }

  private static String hint(Person person) {
    return String.join(
        " ",
        Stream.of(person.getSector(), person.getEmployerTitle())
            .filter(part -> part != null && !part.isBlank())
            .toList());
  }

  List<Found> units(String committeeCode, String q) {
    String wanted = q.strip();
    return directory.unitsOf(committeeCode).stream()
        .filter(unit -> unit.getName().contains(wanted) || functions(unit).contains(wanted))
        .sorted(Comparator.comparing(unit -> unit.getName().contains(wanted) ? 0 : 1))
        .limit(FOUND_AT_MOST)
        .map(unit -> new Found(unit.getCode(), unit.getName(), functions(unit)))
        .toList();
  }

  private String functions(Unit unit) {
    return String.join(texts.of("desk.comma"), unit.getFunctions());
  }

  private String script(Proposal draft) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", draft.getId());
    all.put("draft", json(draft));
    all.put(
        "units",
        draft.getSuggestedUnits().stream()
            .map(code -> new Found(code, directory.nameOf(code), ""))
            .toList());
    all.put("coSigning", coSigning.of(draft));
    all.put("limits", limits(draft.getCommitteeCode()));
    try {
      return json.writeValueAsString(all).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft cannot be written as JSON", e);
    }
  }

  private Map<String, Integer> limits(String committee) {
    return Map.of(
        "title", settings.number(committee, CommitteeSetting.TITLE_MAX_LENGTH),
        "part", settings.number(committee, CommitteeSetting.PART_MIN_LENGTH),
        "advised", settings.number(committee, CommitteeSetting.TEXT_WARN_LENGTH),
        "most", settings.number(committee, CommitteeSetting.TEXT_MAX_LENGTH),
        "suggestions", settings.number(committee, CommitteeSetting.SUGGESTIONS_MAX));
  }
}
