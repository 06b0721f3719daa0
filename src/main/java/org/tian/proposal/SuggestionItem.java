package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One suggestion of a proposal; units answer each item on its own. */
@Entity
public class SuggestionItem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int position;
  private String text;

  protected SuggestionItem() {}

  SuggestionItem(int position, String text) {
    this.position = position;
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  /** Place in the proposal, from 1. */
  public int getPosition() {
    return position;
  }

  public String getText() {
    return text;
  }

  void changeTo(String newText) {
    this.text = newText;
  }
}
