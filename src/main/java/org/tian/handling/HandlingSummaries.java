package org.tian.handling;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tian.handling.contact.ContactSummaries;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** Short texts about opinions and replies for the forms, in the reader's language. */
@Component
public class HandlingSummaries {

  private final Directory directory;
  private final ResultCodes codes;
  private final ContactSummaries contacts;
  private final Texts texts;

  HandlingSummaries(
      Directory directory, ResultCodes codes, ContactSummaries contacts, Texts texts) {
    this.contacts = contacts;
    this.codes = codes;
    this.directory = directory;
    this.texts = texts;
  }

  /** The co-units' opinions one after the other; an empty text when there are none. */
  public String of(List<CoOpinion> opinions) {
    return opinions.stream()
        .map(
            opinion ->
                texts.of(
                    "handling.summary.co-opinion",
                    directory.nameOf(opinion.getUnitCode()),
                    opinion.getLetterNumber(),
                    opinion.getOpinion(),
                    opinion.getContactName(),
                    opinion.getContactPhone()))
        .collect(Collectors.joining("\n\n"));
  }

  /** A reply as those read it who check or sign it: class, openness, items, letter, talks. */
  public String of(Reply reply, List<String> suggestions) {
    return List.of(
            head(reply),
            items(reply, suggestions),
            reply.getBody(),
            contacts.beforeReply(reply.getUnitTaskId()),
            person(reply))
        .stream()
        .collect(Collectors.joining("\n\n"));
  }

  private String head(Reply reply) {
    String head =
        texts.of(
            "handling.summary.head",
            directory.nameOf(reply.getUnitCode()),
            codes.labelOf(reply),
            texts.of(reply.getOpenness().messageKey()));
    return reply.getOpennessReason() == null
        ? head
        : head + "\n" + texts.of("handling.summary.openness-reason", reply.getOpennessReason());
  }

  private String items(Reply reply, List<String> suggestions) {
    return IntStream.range(0, reply.getItemAnswers().size())
        .mapToObj(
            i -> {
              ItemAnswer answer = reply.getItemAnswers().get(i);
              return texts.of(
                  "handling.summary.item",
                  i + 1,
                  i < suggestions.size() ? suggestions.get(i) : "",
                  result(reply, answer),
                  answer.answer());
            })
        .collect(Collectors.joining("\n"));
  }

  private String result(Reply reply, ItemAnswer answer) {
    String label = codes.labelOf(reply, answer);
    return answer.doneBy() == null
        ? label
        : texts.of("handling.summary.promised", label, answer.doneBy());
  }

  private String person(Reply reply) {
    return texts.of("handling.summary.person", reply.getContactName(), reply.getContactPhone());
  }
}
