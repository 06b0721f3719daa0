package org.tian.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** The forms of the house, filled in well and badly. */
class FormValidatorTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Map<String, Object>> UNITS =
      List.of(
          Map.of("label", "安澜市教育局", "value", "ncal.jyj"),
          Map.of("label", "安澜市交通运输局", "value", "ncal.jtj"));

  private final FormValidator validator = new FormValidator();

  @BeforeEach
  void readInChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void passesChosenOption_whenAcceptanceIsChecked() {
    var valid =
        valid("proposal-review/Task_CheckAcceptance", Map.of("acceptanceOutcome", "ACCEPT"));

    assertThat(valid).containsExactly(Map.entry("acceptanceOutcome", "ACCEPT"));
  }

  @Test
  void dropsHiddenComment_whenSentByHand() {
    var valid =
        valid(
            "proposal-review/Task_CheckAcceptance",
            Map.of("acceptanceOutcome", "ACCEPT", "comment", "看不见的"));

    assertThat(valid).doesNotContainKey("comment");
  }

  @Test
  void demandsComment_whenReturned() {
    var refusals =
        refused("proposal-review/Task_CheckAcceptance", Map.of("acceptanceOutcome", "RETURN"));

    assertThat(refusals).containsExactly(Refusal.at("comment", "form.required", "退回意见"));
  }

  @Test
  void reportsEveryProblemAtOnce_whenSeveralFieldsAreWrong() {
    var refusals =
        refused(
            "proposal-lifecycle/Task_ReviseProposal",
            Map.of(
                "title",
                "题".repeat(101),
                "situation",
                "  ",
                "suggestions",
                List.of(Map.of("text", "修路"), Map.of("text", "")),
                "hack",
                "x"));

    assertThat(refusals)
        .containsExactlyInAnyOrder(
            Refusal.at("hack", "form.unknown-field", "hack"),
            Refusal.at("title", "form.too-long", "案由", "100", "101"),
            Refusal.at("situation", "form.required", "情况"),
            Refusal.at("analysis", "form.required", "分析"),
            Refusal.at("suggestions[1].text", "form.required", "建议 2 · 建议内容"),
            Refusal.at("revisionNote", "form.required", "修改说明"));
  }

  @Test
  void ignoresReadOnlyText_whenTasklistSendsItAlong() {
    var valid =
        valid(
            "reply-signoff/Task_SignReply",
            Map.of("replyPreview", "改过的答复", "signOutcome", "APPROVE"));

    assertThat(valid).containsExactly(Map.entry("signOutcome", "APPROVE"));
  }

  @Test
  void acceptsOfferedUnits_whenOptionsAreDynamic() {
    var valid =
        valid(
            "proposal-assignment/Task_ProposeUnits",
            Map.of(
                "handlingKind",
                "LEAD_CO",
                "leadUnit",
                "ncal.jyj",
                "coUnits",
                List.of("ncal.jtj"),
                "unitOptions",
                UNITS,
                "askFirst",
                "YES"),
            Map.of("unitOptions", UNITS, "askDefault", "YES"));

    assertThat(valid)
        .containsEntry("leadUnit", "ncal.jyj")
        .containsEntry("coUnits", List.of("ncal.jtj"))
        .doesNotContainKey("unitOptions");
  }

  @Test
  void refusesUnit_whenItIsNotOffered() {
    var refusals =
        refused(
            "proposal-assignment/Task_ProposeUnits",
            Map.of(
                "handlingKind", "SPLIT",
                "splitUnitA", "ncal.jyj",
                "splitUnitB", "nc.none",
                "askFirst", "YES"),
            Map.of("unitOptions", UNITS, "askDefault", "YES"));

    assertThat(refusals).containsExactly(Refusal.at("splitUnitB", "form.not-an-option", "分办单位二"));
  }

  @Test
  void refusesOption_whenListIsNotShown() {
    var refusals =
        refused(
            "proposal-assignment/Task_ProposeUnits",
            Map.of("handlingKind", "SOLE", "leadUnit", "ncal.jyj", "askFirst", "YES"));

    assertThat(refusals).extracting(Refusal::code).containsExactly("form.not-an-option");
  }

  @Test
  void passesRows_whenReplyIsComplete() {
    var valid = valid("unit-handling/Task_DraftReply", reply(), shownItems());

    assertThat(valid).doesNotContainKey("opennessReason");
    assertThat(valid.get("itemAnswers"))
        .isEqualTo(List.of(Map.of("answer", "已修", "itemClass", "A")));
    assertThat(valid.get("contacts"))
        .isEqualTo(
            List.of(
                Map.of("contactWay", "PHONE", "contactOn", "2026-03-05", "contactNote", "说明了进度")));
  }

  @Test
  void refusesChangedNumberOfRows_whenRowsAreFixed() {
    Map<String, Object> reply = reply();
    reply.put("itemAnswers", List.of());

    var refusals = refused("unit-handling/Task_DraftReply", reply, shownItems());

    assertThat(refusals).containsExactly(Refusal.at("itemAnswers", "form.fixed-rows", "逐条答复", "1"));
  }

  @Test
  void refusesDay_whenItDoesNotExist() {
    Map<String, Object> reply = reply();
    reply.put(
        "contacts",
        List.of(Map.of("contactWay", "PHONE", "contactOn", "2026-02-30", "contactNote", "说")));

    var refusals = refused("unit-handling/Task_DraftReply", reply, shownItems());

    assertThat(refusals)
        .containsExactly(
            Refusal.at("contacts[0].contactOn", "form.not-a-day", "补记与提案者的沟通 1 · 沟通日期"));
  }

  @Test
  void refusesUnknownKeyInRow_whenSentByHand() {
    Map<String, Object> reply = reply();
    reply.put("contacts", List.of(Map.of("contactWay", "PHONE", "evil", "x")));

    var refusals = refused("unit-handling/Task_DraftReply", reply, shownItems());

    assertThat(refusals)
        .extracting(Refusal::field)
        .containsExactlyInAnyOrder(
            "contacts[0].evil", "contacts[0].contactOn", "contacts[0].contactNote");
  }

  @Test
  void refusesList_whenOneOptionIsWanted() {
    var refusals =
        refused(
            "proposal-review/Task_CheckAcceptance",
            Map.of("acceptanceOutcome", List.of("ACCEPT", "RETURN")));

    assertThat(refusals).extracting(Refusal::code).contains("form.not-an-option");
  }

  @Test
  void namesFieldInEnglish_whenReaderChoseEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    var refusals = refused("reply-signoff/Task_SignReply", Map.of());

    assertThat(refusals).containsExactly(Refusal.at("signOutcome", "form.required", "Outcome"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"number\": 3}', 3",
    "'{\"number\": \"2.5\"}', 2.5",
    "'{\"number\": 11}', form.too-large",
    "'{\"number\": 0}', form.too-small",
    "'{\"number\": 1.234}', form.too-many-decimals",
    "'{\"number\": \"drei\"}', form.not-a-number",
  })
  void holdsNumbersToTheirRange(String values, String outcome) throws IOException {
    assertOutcome(
        """
        {"components":[{"type":"number","key":"number","decimalDigits":2,
          "validate":{"min":1,"max":10}}]}
        """,
        values,
        "number",
        outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"text\": \"ab\"}', form.too-short",
    "'{\"text\": \"abcd\"}', form.bad-pattern",
    "'{\"text\": \"ab12\"}', ab12",
    "'{\"text\": true}', form.not-a-text",
  })
  void holdsTextsToTheirPattern(String values, String outcome) throws IOException {
    assertOutcome(
        """
        {"components":[{"type":"textfield","key":"text",
          "validate":{"minLength":3,"pattern":"[0-9]+"}}]}
        """,
        values,
        "text",
        outcome);
  }

  @Test
  void looksThroughGroups_whenTheyHaveNoPath() throws IOException {
    FormSchema form =
        new FormSchema(
            JSON.readTree(
                """
                {"components":[
                  {"type":"checkbox","key":"more"},
                  {"type":"group","conditional":{"hide":"=not(more = true)"},"components":[
                    {"type":"textfield","key":"inside","validate":{"required":true}}]},
                  {"type":"group","path":"contact","components":[
                    {"type":"textfield","key":"name","validate":{"required":true}}]},
                  {"type":"expression","key":"sum","expression":"=1+1"}]}
                """));

    Map<String, Object> hidden =
        validator.validate(
            form, Map.of("inside", "x", "contact", Map.of("name", "林"), "sum", 99), Map.of());
    RefusedException shown =
        catchThrowableOfType(
            RefusedException.class, () -> validator.validate(form, Map.of("more", true), Map.of()));

    assertThat(hidden).isEqualTo(Map.of("more", false, "contact", Map.of("name", "林")));
    assertThat(shown.refusals())
        .extracting(Refusal::field)
        .containsExactly("inside", "contact.name");
  }

  @Test
  void hidesChain_whenTheFieldItDependsOnIsHidden() throws IOException {
    FormSchema form =
        new FormSchema(
            JSON.readTree(
                """
                {"components":[
                  {"type":"textfield","key":"a"},
                  {"type":"textfield","key":"b","conditional":{"hide":"=a = null"}},
                  {"type":"textfield","key":"c","validate":{"required":true},
                    "conditional":{"hide":"=b = null"}}]}
                """));

    assertThat(validator.validate(form, Map.of("b", "sent though hidden"), Map.of())).isEmpty();
  }

  private void assertOutcome(String form, String values, String field, String outcome)
      throws IOException {
    FormSchema schema = new FormSchema(JSON.readTree(form));
    @SuppressWarnings("unchecked")
    Map<String, Object> sent = JSON.readValue(values, Map.class);

    if (outcome.startsWith("form.")) {
      RefusedException refused =
          catchThrowableOfType(
              RefusedException.class, () -> validator.validate(schema, sent, Map.of()));
      assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(outcome);
    } else {
      assertThat(validator.validate(schema, sent, Map.of()).get(field)).hasToString(outcome);
    }
  }

  private static Map<String, Object> reply() {
    Map<String, Object> reply = new HashMap<>();
    reply.put(
        "contacts",
        List.of(Map.of("contactWay", "PHONE", "contactOn", "2026-03-05", "contactNote", "说明了进度")));
    reply.put(
        "itemAnswers", List.of(Map.of("itemText", "改过的建议", "answer", "已修", "itemClass", "A")));
    reply.put("resultClass", "A");
    reply.put("replyBody", "答复正文");
    reply.put("openness", "OPEN");
    reply.put("contactName", "王工");
    reply.put("contactPhone", "12345678");
    return reply;
  }

  private static Map<String, Object> shownItems() {
    return Map.of(
        "itemAnswers", List.of(Map.of("itemText", "修路")),
        "resultOptions", List.of(Map.of("value", "A", "label", "A 已经解决")));
  }

  private Map<String, Object> valid(String form, Map<String, Object> values) {
    return valid(form, values, Map.of());
  }

  private Map<String, Object> valid(
      String form, Map<String, Object> values, Map<String, Object> shown) {
    return validator.validate(schema(form), values, shown);
  }

  private List<Refusal> refused(String form, Map<String, Object> values) {
    return refused(form, values, Map.of());
  }

  private List<Refusal> refused(
      String form, Map<String, Object> values, Map<String, Object> shown) {
    return catchThrowableOfType(
            RefusedException.class, () -> validator.validate(schema(form), values, shown))
        .refusals();
  }

  private static FormSchema schema(String form) {
    try (var file = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
      return new FormSchema(JSON.readTree(file));
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
