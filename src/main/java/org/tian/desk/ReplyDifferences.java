package org.tian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Openness;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplyVersion;
import org.tian.handling.ResultCodes;
import org.tian.proposal.TextDifference;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** What differs between two replies, or two versions of one, part by part. */
@Component
class ReplyDifferences {

  private final ReplyDrafting drafting;
  private final ResultCodes codes;
  private final Formats formats;
  private final Texts texts;

  ReplyDifferences(ReplyDrafting drafting, ResultCodes codes, Formats formats, Texts texts) {
    this.drafting = drafting;
    this.codes = codes;
    this.formats = formats;
    this.texts = texts;
  }

  /** What can be compared of a reply. */
  private record Words(
      String result,
      String openness,
      List<Integer> numbers,
      List<String> answers,
      String body,
      String contact) {}

  List<VersionsView.Part> between(Reply before, Reply after) {
    return parts(words(before), words(after));
  }

  List<VersionsView.Part> between(
      Reply reply, ReplyVersion before, Reply otherReply, ReplyVersion after) {
    return parts(words(reply, before), words(otherReply, after));
  }

  private Words words(Reply reply) {
    return words(
        reply,
        codes.labelOf(reply),
        reply.getOpenness(),
        reply.getOpennessReason(),
        reply.getItemAnswers(),
        reply.getBody(),
        reply.getContactName() + " " + reply.getContactPhone());
  }

  private Words words(Reply reply, ReplyVersion version) {
    return words(
        reply,
        codes.labelOf(reply.getCommitteeCode(), version.getResultCode(), version.getResultClass()),
        version.getOpenness(),
        version.getOpennessReason(),
        version.getItemAnswers(),
        version.getBody(),
        version.getContactName() + " " + version.getContactPhone());
  }

  private Words words(
      Reply reply,
      String result,
      Openness openness,
      String opennessReason,
      List<ItemAnswer> answers,
      String body,
      String contact) {
    return new Words(
        result,
        (texts.of(openness.messageKey()) + " " + Objects.toString(opennessReason, "")).strip(),
        drafting.itemNumbers(reply.getUnitTaskId()),
        answers.stream().map(answer -> answer(reply, answer)).toList(),
        body,
        contact);
  }

  private String answer(Reply reply, ItemAnswer answer) {
    String day =
        answer.doneBy() == null
            ? ""
            : " " + texts.of("reply.promised", formats.day(answer.doneBy()));
    return codes.labelOf(reply, answer) + day + "\n" + answer.answer();
  }

  private List<VersionsView.Part> parts(Words before, Words after) {
    List<VersionsView.Part> parts = new ArrayList<>();
    parts.add(part(texts.of("reply.part.result"), before.result(), after.result()));
    parts.add(part(texts.of("reply.part.openness"), before.openness(), after.openness()));
    int most = Math.max(before.answers().size(), after.answers().size());
    for (int i = 0; i < most; i++) {
      parts.add(part(nameOf(i, before, after), at(i, before), at(i, after)));
    }
    parts.add(part(texts.of("reply.part.body"), before.body(), after.body()));
    parts.add(part(texts.of("reply.part.contact"), before.contact(), after.contact()));
    return parts;
  }

  private String nameOf(int index, Words before, Words after) {
    List<Integer> numbers = index < after.numbers().size() ? after.numbers() : before.numbers();
    return texts.of("reply.part.item", index < numbers.size() ? numbers.get(index) : index + 1);
  }

  private static String at(int index, Words words) {
    return index < words.answers().size() ? words.answers().get(index) : "";
  }

  private static VersionsView.Part part(String name, String before, String after) {
    List<VersionsView.Piece> pieces =
        TextDifference.between(before, after).stream()
            .map(
                piece ->
                    new VersionsView.Piece(
                        piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
            .toList();
    return new VersionsView.Part(name, !before.equals(after), pieces);
  }
}
