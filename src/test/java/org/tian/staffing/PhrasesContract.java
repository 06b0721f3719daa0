package org.tian.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.shared.RefusedException;

/** Own phrases are one's own; a committee's are kept by its office. Runs on H2 and MySQL. */
abstract class PhrasesContract {

  private static final String OFFICE = "xueshuhua";
  private static final String READER = "zhanghongmei";

  @Autowired private Phrases phrases;
  @Autowired private TestOrganisation organisation;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @Test
  void keepsOwnPhrasesToTheirOwner_inTheOrderGiven() {
    long first = add(READER, null, "情况属实，同意。").getId();
    long second = add(READER, null, "请补充数据。𠮷").getId();

    as(READER, () -> moved(second, true));

    assertThat(idsOf(READER)).containsSubsequence(second, first);
    assertThat(idsOf(OFFICE)).doesNotContain(first, second);
    assertRefused("phrase.not-found", () -> as(OFFICE, () -> deleted(first)));
    assertRefused("phrase.not-found", () -> as(OFFICE, () -> used(first)));
  }

  @Test
  void letsTheOfficeAloneKeepTheCommittees_andAllItsPeopleUseThem() {
    long id = add(OFFICE, TestCases.COMMITTEE, "同意立案。").getId();

    assertThat(idsOf(READER)).contains(id);
    as(READER, () -> used(id));
    assertThat(as(READER, phrases::list))
        .filteredOn(one -> one.getId() == id)
        .extracting(Phrase::getUses)
        .containsExactly(1L);
    assertRefused("phrase.not-yours", () -> add(READER, TestCases.COMMITTEE, "不同意。"));
    assertRefused("phrase.not-yours", () -> as(READER, () -> deleted(id)));
    assertThat(idsOf("shangguanguodong")).doesNotContain(id);
  }

  @Test
  void bringsBackWhatWasDeleted() {
    long id = add(READER, null, "已电话沟通。").getId();

    as(READER, () -> deleted(id));
    assertThat(idsOf(READER)).doesNotContain(id);

    as(READER, () -> restored(id));
    assertThat(idsOf(READER)).contains(id);
  }

  @Test
  void refusesWhatIsNoPhrase() {
    assertRefused("phrase.words", () -> add(READER, null, "  "));
    assertRefused("phrase.words", () -> add(READER, null, "长".repeat(Phrases.LONGEST + 1)));
    assertRefused("phrase.kind", () -> as(READER, () -> phrases.add(null, null, "没有类别")));
  }

  private Phrase add(String person, String committee, String words) {
    return as(person, () -> phrases.add(committee, PhraseKind.OPINION, words));
  }

  private List<Long> idsOf(String person) {
    return as(person, phrases::list).stream().map(Phrase::getId).toList();
  }

  private boolean moved(long id, boolean up) {
    phrases.move(id, up);
    return true;
  }

  private boolean deleted(long id) {
    phrases.delete(id);
    return true;
  }

  private boolean restored(long id) {
    phrases.restore(id);
    return true;
  }

  private boolean used(long id) {
    phrases.use(id);
    return true;
  }

  private static <T> T as(String person, Supplier<T> work) {
    return TestCases.as(person, work);
  }

  private static void assertRefused(String code, Runnable work) {
    assertThat(catchThrowable(work::run))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(code);
  }
}
