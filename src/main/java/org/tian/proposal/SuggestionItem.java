package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;

/** One suggestion of a proposal as it is kept; units answer each item on its own. */
@Entity
public class SuggestionItem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int position;
  private String text;
  private String whom;
  private String unitCode;
  private String result;

  protected SuggestionItem() {}

  SuggestionItem(int position, Suggestion suggestion) {
    this.position = position;
    changeTo(suggestion);
  }

  public Long getId() {
    return id;
  }

  /** Place in the proposal, from 1. */
  public int getPosition() {
    return position;
  }

  /** What is to be done. */
  public String getText() {
    return text;
  }

  /** Whom it concerns, in the writer's words; may be empty. */
  public String getWhom() {
    return whom;
  }

  /** The unit it concerns, or null. */
  public String getUnitCode() {
    return unitCode;
  }

  /** What is expected of it; may be empty. */
  public String getResult() {
    return Objects.toString(result, "");
  }

  /** All of it as a value. */
  public Suggestion getSuggestion() {
    return new Suggestion(text, whom, unitCode, result);
  }

  final void changeTo(Suggestion suggestion) {
    text = suggestion.what();
    whom = suggestion.whom();
    unitCode = suggestion.unit();
    result = suggestion.result();
  }
}
