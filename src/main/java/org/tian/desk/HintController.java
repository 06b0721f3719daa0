package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tian.proposal.DraftHint;
import org.tian.proposal.DraftHints;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;
import org.tian.proposal.Suggestion;
import org.tian.shared.Texts;

/** Hints to the words in the editor, as they are typed; nothing is stored. */
@Controller
class HintController {

  private final DraftHints hints;
  private final Proposals proposals;
  private final Texts texts;

  HintController(DraftHints hints, Proposals proposals, Texts texts) {
    this.hints = hints;
    this.proposals = proposals;
    this.texts = texts;
  }

  /** The words as they stand in the editor. */
  record Words(String title, String situation, String analysis, List<Suggestion> suggestions) {}

  /**
   * A hint in words.
   *
   * @param place name of the part it is about
   * @param advice what to do
   */
  record Hint(
      boolean blocking, String field, String place, String passage, String text, String advice) {}

  @PostMapping("/desk/proposals/{id}/hints")
  @ResponseBody
  List<Hint> hints(@PathVariable long id, @RequestBody Words words) {
    Proposal draft = proposals.read(id);
    ProposalText text =
        ProposalText.of(words.title(), words.situation(), words.analysis(), words.suggestions());
    return hints.of(draft.getCommitteeCode(), text).stream().map(this::inWords).toList();
  }

  private Hint inWords(DraftHint hint) {
    return new Hint(
        hint.blocking(),
        hint.field(),
        place(hint.field()),
        hint.passage(),
        texts.of("hint." + hint.code(), hint.args().toArray()),
        texts.of("hint." + hint.code() + ".do"));
  }

  private String place(String field) {
    String[] parts = field.split("-");
    if (parts.length > 1) {
      String item = texts.of("desk.edit.suggestion", parts[1]);
      return parts.length == 2 ? item : item + " " + texts.of("proposal.suggestion." + parts[2]);
    }
    return texts.of(field.equals("title") ? "desk.edit.matter" : "desk.part." + field);
  }
}
