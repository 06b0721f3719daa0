package org.tian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tian.proposal.ProposalKind;

class ImportKindsTest {

  @ParameterizedTest
  @EnumSource(ProposalKind.class)
  void knowsEachKindByItsCodeAndAsThePagesWriteIt(ProposalKind kind) {
    assertThat(ImportKinds.of(kind.name())).contains(kind);
    assertThat(ImportKinds.of(onPages(kind, "zh"))).contains(kind);
    assertThat(ImportKinds.of(onPages(kind, "en"))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "个人", "MEMBER"})
  void takesAMemberWhenNothingElseIsSaid(String name) {
    assertThat(ImportKinds.of(name)).contains(ProposalKind.INDIVIDUAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"随便", "群众", "unit"})
  void refusesOtherNames(String name) {
    assertThat(ImportKinds.of(name)).isEmpty();
  }

  private static String onPages(ProposalKind kind, String language) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/proposal");
    messages.setDefaultEncoding("UTF-8");
    return messages.getMessage("kind." + kind.name(), null, Locale.forLanguageTag(language));
  }
}
