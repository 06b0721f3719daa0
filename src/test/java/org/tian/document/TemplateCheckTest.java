package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tian.shared.Refusal;

/** What is said about templates with errors, and that nothing of the machine can be reached. */
class TemplateCheckTest {

  private static final TemplateKinds KINDS = new TemplateKinds(List.of());
  private static final TemplateCheck CHECK = new TemplateCheck(new TemplateSandbox());
  private static final LetterTemplates SHIPPED = new LetterTemplates();
  private static final String HEAD =
      "<#import \"_letter.ftlh\" as l>\n<@l.document \"催办单\"><#list parts as u>\n<div class=\"letter\">\n";
  private static final String FOOT = "\n</div>\n</#list></@l.document>";

  static Stream<String> kinds() {
    return KINDS.all().stream().map(TemplateKind::code);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyShippedTemplatePassesItsOwnCheck(String kind) {
    assertThat(flaws(kind, SHIPPED.source(kind))).isEmpty();
  }

  @Test
  void namesElementLineAndColumn_whenATagIsNotClosed() {
    assertThat(flaws(HEAD + "<p class=\"text\">${u.unit}" + FOOT))
        .containsExactly(refusal("template.unclosed", 4, 1, "p"));
    assertThat(flaws(HEAD + "<p class=\"text\">a</p></p>" + FOOT))
        .containsExactly(refusal("template.not-opened", 4, 22, "p"));
    assertThat(flaws(HEAD + "<p class=\"text\">a<br></p>" + FOOT))
        .containsExactly(refusal("template.not-self-closed", 4, 18, "br"));
    assertThat(flaws(HEAD + "<p class=\"text\">${u.unit</p>" + FOOT))
        .first()
        .isEqualTo(refusal("template.not-ended", 4, 17, "}"));
  }

  @Test
  void namesTheFieldThatDoesNotExist_alsoBehindAQuestion() {
    assertThat(flaws(HEAD + "<p class=\"text\">${u.untie}</p>" + FOOT))
        .containsExactly(refusal("template.field-unknown", 4, 19, "u.untie"));
    assertThat(flaws(HEAD + "<#if u.office == \"\"><p class=\"text\">${u.nix}</p></#if>" + FOOT))
        .containsExactly(refusal("template.field-unknown", 4, 39, "u.nix"));
  }

  @Test
  void namesElementsThatWordDoesNotKnow() {
    assertThat(flaws(HEAD + "<script>alert(1)</script>" + FOOT))
        .first()
        .satisfies(
            flaw -> {
              assertThat(flaw.code()).isEqualTo("template.element-unknown");
              assertThat(flaw.args()).startsWith(4, 1, "script");
            });
    assertThat(flaws(HEAD + "<p class=\"text\"><b>a</b></p>" + FOOT))
        .first()
        .extracting(Refusal::code)
        .isEqualTo("template.element-unknown");
    assertThat(flaws(HEAD + "<p class=\"big\">a</p>" + FOOT))
        .first()
        .extracting(Refusal::code)
        .isEqualTo("template.value-unknown");
    assertThat(flaws(HEAD + "<p class=\"text\" onclick=\"x()\">a</p>" + FOOT))
        .containsExactly(refusal("template.attribute-unknown", 4, 17, "p", "onclick"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${u.unit?api.getClass()}",
        "${u.unit?eval}",
        "${\"1\"?interpret}",
        "${u.unit ? /* */ new}",
        "<#include \"/etc/passwd\">",
        "<#import \"reply.ftlh\" as r>",
        "<#import \"../fields.tsv\" as r>",
        "<#assign x = \"a\">",
        "<#macro m><@m/></#macro>",
        "<#function f x><#return f(x + x)></#function>",
        "<#setting locale=\"en\">",
        "<#noautoesc>${u.unit}</#noautoesc>",
        "<#attempt>${u.x}<#recover></#attempt>",
        "<#list 1..1000000000 as i></#list>",
        "${u.unit?left_pad(100000000)}",
        "${u.unit?replace(\"\", u.unit)}",
        "${u.unit?no_esc}",
        "${.data_model}",
        "${.now}",
        "${\"${u.unit}\"}",
        "<@u.unit?interpret/>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<?php x ?>",
        "<#ftl output_format=\"plainText\">",
        "<@.main/>",
        "${u.unit?string?eval}"
      })
  void refusesWhateverReachesOutOfTheDocument(String attack) {
    assertThat(flaws(HEAD + "<p class=\"text\">" + attack + "</p>" + FOOT)).isNotEmpty();
  }

  @Test
  void valuesHaveNoMethods() {
    assertThat(flaws(HEAD + "<p class=\"text\">${u.unit.class}${u.unit.getBytes()}</p>" + FOOT))
        .isNotEmpty();
    assertThat(flaws(HEAD + "<p class=\"text\">${u.class!}${u.getClass()}</p>" + FOOT))
        .isNotEmpty();
  }

  @Test
  void stopsWhatRunsForEver_andWhatWritesWithoutEnd() {
    String lists = "<#list u.l as a>".repeat(9) + "${a}" + "</#list>".repeat(9);
    Map<String, Object> many =
        Map.of(
            "parts",
            List.of(Map.of("l", java.util.stream.IntStream.range(0, 100).boxed().toList())));
    String loud = "<p class=\"text\">" + lists + "</p>";
    String silent = "<p class=\"text\">" + lists.replace("${a}", "<#if a == -1>x</#if>") + "</p>";

    assertThat(refusalOf(HEAD + loud + FOOT, many)).isEqualTo("template.too-big");
    assertThat(refusalOf(HEAD + silent + FOOT, many)).isEqualTo("template.too-slow");
  }

  @Test
  void saysWhatWordWouldLose() {
    assertThat(flaws(HEAD + "lost" + FOOT))
        .containsExactly(Refusal.at("source", "template.text-outside", "lost"));
    assertThat(
            flaws(
                HEAD
                    + "<table class=\"form\"><colgroup><col style=\"width:20mm\"/></colgroup><tbody>"
                    + "<tr><@l.cell \"a\"/><@l.cell \"b\"/></tr></tbody></table>"
                    + FOOT))
        .containsExactly(Refusal.at("source", "template.row-width", "ab", 2, 1));
    assertThat(flaws(HEAD + "<p class=\"text\">a<p class=\"text\">b</p></p>" + FOOT))
        .containsExactly(Refusal.at("source", "template.misplaced", "p", "p"));
    assertThat(flaws("<p class=\"text\">a</p>")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '"})
  void refusesNothing(String source) {
    assertThat(flaws(source)).containsExactly(Refusal.at("source", "template.empty"));
  }

  @Test
  void refusesMoreThanATemplateMayHold() {
    assertThat(flaws("x".repeat(60_001)))
        .containsExactly(Refusal.at("source", "template.too-long", 60_000));
  }

  @Test
  void textsOfTheCaseStayTexts() {
    String written =
        CHECK
            .write(
                HEAD + "<p class=\"text\">${u.unit}</p>" + FOOT,
                Map.of("parts", List.of(Map.of("unit", "<script>&${x}</script>"))))
            .document()
            .getElementsByTagName("p")
            .item(0)
            .getTextContent();

    assertThat(written).isEqualTo("<script>&${x}</script>");
  }

  private static String refusalOf(String source, Map<String, ?> model) {
    try {
      CHECK.write(source, model);
      return "";
    } catch (org.tian.shared.RefusedException refused) {
      return refused.refusals().get(0).code();
    }
  }

  private static Refusal refusal(String code, Object... args) {
    return Refusal.at("source", code, args);
  }

  private static List<Refusal> flaws(String source) {
    return flaws("urging-note", source);
  }

  private static List<Refusal> flaws(String kind, String source) {
    return CHECK.flaws(KINDS.of(kind), source);
  }
}
