package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.similar.SimilarProposal;
import org.tian.proposal.similar.SimilarProposals;
import org.tian.shared.Texts;
import org.tian.similarity.ComparableText;

/**
 * Earlier proposals like the draft being typed, with their answers. Nothing of what is typed is
 * kept.
 */
@Controller
class DraftSimilarController {

  private static final int SHOWN = 5;
  private static final int LONGEST_PART = 5_000;
  private static final int LONGEST_TITLE = 400;

  /** Below this likeness a hint would only distract. */
  private static final int WORTH_A_HINT = 30;

  private final Proposals proposals;
  private final SimilarProposals similar;
  private final SimilarUnits units;
  private final ProposalRows rows;
  private final Texts texts;

  DraftSimilarController(
      Proposals proposals,
      SimilarProposals similar,
      SimilarUnits units,
      ProposalRows rows,
      Texts texts) {
    this.proposals = proposals;
    this.similar = similar;
    this.units = units;
    this.rows = rows;
    this.texts = texts;
  }

  /** The words as the editor shows them now. */
  record Typed(String title, List<String> suggestions, List<String> body) {

    ComparableText text() {
      return new ComparableText(cut(title, LONGEST_TITLE), parts(suggestions), parts(body));
    }

    private static List<String> parts(List<String> texts) {
      return texts == null
          ? List.of()
          : texts.stream().limit(40).map(text -> cut(text, LONGEST_PART)).toList();
    }

    private static String cut(String text, int most) {
      String given = text == null ? "" : text;
      return given.length() > most ? given.substring(0, most) : given;
    }
  }

  /**
   * A hint.
   *
   * @param url where the writer may read it, or null
   * @param facts number, committee, year, state and units, in words
   */
  record Hint(String title, String url, String facts, List<String> answers, int percent) {}

  @PostMapping("/desk/proposals/{id}/similar")
  @ResponseBody
  List<Hint> similar(@PathVariable long id, @RequestBody Typed typed) {
    Proposal draft = proposals.read(id);
    ComparableText text = typed.text();
    if (text.isBlank()) {
      return List.of();
    }
    return similar.find(draft.getCommitteeCode(), text, SHOWN).stream()
        .filter(one -> SimilarViews.percent(one.score()) >= WORTH_A_HINT)
        .map(this::hint)
        .toList();
  }

  private Hint hint(SimilarProposal one) {
    List<String> facts = new ArrayList<>();
    Stream.of(
            one.number(),
            rows.committee(one.committeeCode()),
            texts.of("similar.year", one.year()),
            texts.of(one.status().messageKey()),
            units.of(one.id()))
        .filter(fact -> !fact.isEmpty())
        .forEach(facts::add);
    return new Hint(
        one.title(),
        one.readable() ? "/desk/cases/" + one.id() : null,
        String.join(" · ", facts),
        one.readable() ? units.answersOf(one.id()) : List.of(),
        SimilarViews.percent(one.score()));
  }
}
