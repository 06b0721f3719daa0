package org.tian.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.shared.Texts;
import org.tian.staffing.Phrase;
import org.tian.staffing.PhraseKind;
import org.tian.staffing.Phrases;

/** The phrase library, for programs and for text fields. */
@RestController
@RequestMapping("/api/v1/phrases")
@Tag(name = "Phrases", description = "Words somebody writes often, own and the committee's (X-2)")
class PhrasesApi {

  private final Phrases phrases;
  private final Texts texts;

  PhrasesApi(Phrases phrases, Texts texts) {
    this.phrases = phrases;
    this.texts = texts;
  }

  /** A phrase as it is sent. */
  record Body(
      @Schema(description = "Committee whose it is; left out for an own one") String committee,
      PhraseKind kind,
      String words) {}

  /** A phrase as it is shown. */
  record Card(
      long id, String committee, PhraseKind kind, String kindName, String words, long uses) {}

  @GetMapping
  @Operation(summary = "Lists the own phrases, then those of one's committees, in their order")
  List<Card> list() {
    return phrases.list().stream().map(this::card).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds a phrase at the end")
  Card add(@RequestBody Body body) {
    return card(phrases.add(body.committee(), body.kind(), body.words()));
  }

  @PutMapping("/{id}")
  @Operation(summary = "Changes a phrase")
  Card change(@PathVariable long id, @RequestBody Body body) {
    return card(phrases.change(id, body.kind(), body.words()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes a phrase out of the library")
  void delete(@PathVariable long id) {
    phrases.delete(id);
  }

  @PostMapping("/{id}/restoration")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Brings back a phrase that was taken out")
  void restore(@PathVariable long id) {
    phrases.restore(id);
  }

  @PostMapping("/{id}/uses")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Counts that a phrase was put into a text")
  void use(@PathVariable long id) {
    phrases.use(id);
  }

  private Card card(Phrase phrase) {
    return new Card(
        phrase.getId(),
        phrase.getCommitteeCode(),
        phrase.getKind(),
        texts.nameOf("phrasekind", phrase.getKind()),
        phrase.getWords(),
        phrase.getUses());
  }
}
