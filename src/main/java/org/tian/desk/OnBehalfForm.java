package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.tian.proposal.DraftContent;
import org.tian.proposal.EntryWay;
import org.tian.proposal.PaperEntry;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Suggestion;

/**
 * The form of an entry on behalf as the browser sends it: what cannot be read counts as not given.
 *
 * @param who {@code INDIVIDUAL}, {@code JOINT} or {@code BODY}
 * @param proposerName the picked member by name, to be shown again
 * @param suggestions JSON of the suggestions
 */
public record OnBehalfForm(
    String committee,
    String who,
    String proposer,
    String proposerName,
    String body,
    String way,
    String receivedAt,
    String title,
    String situation,
    String analysis,
    String suggestions) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Suggestion>> ITEMS = new TypeReference<>() {};

  public OnBehalfForm {
    who = Objects.toString(who, "INDIVIDUAL");
    proposer = Objects.toString(proposer, "");
    proposerName = Objects.toString(proposerName, "");
    body = Objects.toString(body, "");
    way = Objects.toString(way, "");
    receivedAt = Objects.toString(receivedAt, "");
    title = Objects.toString(title, "");
    situation = Objects.toString(situation, "");
    analysis = Objects.toString(analysis, "");
    suggestions = suggestions == null || suggestions.isBlank() ? "[]" : suggestions;
  }

  static OnBehalfForm empty(String committee) {
    return new OnBehalfForm(committee, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * What is to be entered.
   *
   * @param bodyKind kind of the picked body, or null when a member proposes
   */
  PaperEntry entry(
      ProposalKind bodyKind, List<PaperEntry.Scan> scans, boolean submit, ZoneId zone) {
    ProposalKind kind =
        bodyKind != null
            ? bodyKind
            : who.equals("JOINT") ? ProposalKind.JOINT : ProposalKind.INDIVIDUAL;
    return new PaperEntry(
        committee,
        proposer,
        new DraftContent(
            kind,
            body,
            ProposalText.of(title, situation, analysis, items()),
            List.of(),
            true,
            true),
        wayOrNull(),
        moment(zone),
        scans,
        submit);
  }

  boolean isOfBody() {
    return who.equals("BODY");
  }

  /** Rows that were left empty are none. */
  private List<Suggestion> items() {
    try {
      return JSON.readValue(suggestions, ITEMS).stream().filter(item -> !item.isEmpty()).toList();
    } catch (JsonProcessingException unreadable) {
      return List.of();
    }
  }

  private EntryWay wayOrNull() {
    try {
      return way.isEmpty() ? null : EntryWay.valueOf(way);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private Instant moment(ZoneId zone) {
    try {
      return receivedAt.isBlank()
          ? null
          : LocalDateTime.parse(receivedAt.strip()).atZone(zone).toInstant();
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
