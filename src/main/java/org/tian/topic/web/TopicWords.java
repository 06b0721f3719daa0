package org.tian.topic.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Names, lists to choose from and addresses, as the pages of this module need them. */
@Component
class TopicWords {

  private final Directory directory;
  private final Texts texts;

  TopicWords(Directory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** The committee meant: the wanted one when it is allowed, the first one when none is wanted. */
  String committee(String wanted, List<String> allowed) {
    if (allowed.isEmpty()) {
      throw Refusal.of("topic.not-yours").asException();
    }
    return allowed.stream()
        .filter(code -> wanted.isEmpty() || code.equals(wanted))
        .findFirst()
        .orElseThrow(() -> Refusal.of("topic.not-found").asException());
  }

  String nameOf(String committee) {
    return directory.committee(committee).map(Committee::getName).orElse(committee);
  }

  List<Choice> committees(List<String> codes, String chosen) {
    return codes.stream()
        .flatMap(code -> directory.committee(code).stream())
        .map(one -> new Choice(one.getCode(), one.getShortName(), one.getCode().equals(chosen)))
        .toList();
  }

  <E extends Enum<E>> List<Choice> constants(
      E[] all, Function<E, String> messageKey, Enum<E> chosen) {
    return Arrays.stream(all)
        .map(one -> new Choice(one.name(), texts.of(messageKey.apply(one)), one == chosen))
        .toList();
  }

  List<Choice> years(Stream<Integer> years, int chosen) {
    return years
        .distinct()
        .map(
            year ->
                new Choice(String.valueOf(year), texts.of("topic.year", year), year.equals(chosen)))
        .toList();
  }

  /** The paragraphs of a text. */
  static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** An address with those parameters that are not empty, all encoded. */
  static String url(String path, Map<String, ?> parameters) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
    List<Object> values = new ArrayList<>();
    parameters.forEach(
        (name, value) -> {
          if (value != null && !value.toString().isEmpty()) {
            url.queryParam(name, "{" + name + "}");
            values.add(value);
          }
        });
    return url.encode().buildAndExpand(values.toArray()).toUriString();
  }
}
