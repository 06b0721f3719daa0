package org.tian.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.Proposal;
import org.tian.shared.PersonalNews;
import org.tian.shared.Texts;

/**
 * Tells the persons behind the parties of a notice that there is one. The notice itself, with its
 * reasons, stands at the head of the inbox and with the case; what is read in one place is read in
 * the other.
 */
@Component
class NoticeNews {

  private static final String REFERENCE = "review-notice:";

  /** Posts whose holders read the notices of their body. */
  private static final Set<Role> READERS =
      EnumSet.of(
          Role.STAFF,
          Role.PRINCIPAL,
          Role.CONVENOR,
          Role.HANDOVER,
          Role.SUPERVISION,
          Role.LIAISON,
          Role.SECTION,
          Role.DEPUTY,
          Role.HEAD,
          Role.SECRETARY);

  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Texts texts;

  NoticeNews(Directory directory, ApplicationEventPublisher events, Texts texts) {
    this.directory = directory;
    this.events = events;
    this.texts = texts;
  }

  void tell(ReviewNotice notice, Proposal proposal, Collection<String> parties) {
    Set<String> persons = new TreeSet<>();
    parties.forEach(party -> persons.addAll(personsOf(party)));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", proposal.getTitle());
    values.put("number", proposal.getDisplayNumber());
    values.put("words_zh", nameOf(notice, Locale.SIMPLIFIED_CHINESE));
    values.put("words_en", nameOf(notice, Locale.ENGLISH));
    values.put("reason", notice.getComment());
    values.put("reference", referenceOf(notice.getId()));
    String page = "/desk/cases/" + proposal.getId();
    events.publishEvent(
        new PersonalNews(
            "case.notice",
            persons,
            proposal.getCaseKey(),
            values,
            notice.getKind().isAboutTalk() ? page + "/contacts" : page));
  }

  static String referenceOf(long noticeId) {
    return REFERENCE + noticeId;
  }

  /** Id of the notice that a reference stands for; 0 when it stands for something else. */
  static long noticeOf(String reference) {
    return reference.startsWith(REFERENCE)
        ? Long.parseLong(reference.substring(REFERENCE.length()))
        : 0;
  }

  private Set<String> personsOf(String party) {
    Set<String> persons = new TreeSet<>();
    Person.ofSelfGroup(party)
        .ifPresentOrElse(
            persons::add,
            () ->
                READERS.forEach(
                    role ->
                        directory
                            .holding(party, role)
                            .forEach(person -> persons.add(person.getId()))));
    return persons;
  }

  private String nameOf(ReviewNotice notice, Locale language) {
    return Texts.in(language, () -> texts.nameOf("notice", notice.getKind()));
  }
}
