package org.tian.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tian.shared.Refusal;

/** Holds the value of one field against the rules of its element. */
class FieldCheck {

  /** For texts whose form states no limit. */
  static final int MAX_TEXT = 20_000;

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()-]{5,25}");

  private final FormComponent field;
  private final FormScope scope;
  private final List<Refusal> refusals;

  FieldCheck(FormComponent field, FormScope scope, List<Refusal> refusals) {
    this.field = field;
    this.scope = scope;
    this.refusals = refusals;
  }

  /** The value as the step gets it, or null when it was left out or refused. */
  Object valueOf(Object sent) {
    return switch (field.kind()) {
      case TEXT -> text(sent);
      case NUMBER -> number(sent);
      case CHECKBOX -> yesOrNo(sent);
      case ONE_OPTION -> option(sent);
      case MANY_OPTIONS -> options(sent);
      case DATETIME -> moment(sent);
      default -> throw new IllegalStateException("No field: " + field.kind());
    };
  }

  private String text(Object sent) {
    if (isMissing(sent)) {
      return missing();
    }
    if (!(sent instanceof String || sent instanceof Number)) {
      return refuse("form.not-a-text");
    }
    String text = sent.toString().strip();
    int length = text.length();
    int most = field.rule("maxLength").asInt(MAX_TEXT);
    int least = field.rule("minLength").asInt(0);
    if (length > most) {
      return refuse("form.too-long", most, length);
    }
    if (length < least) {
      return refuse("form.too-short", least, length);
    }
    return hasRightForm(text) ? text : null;
  }

  private boolean hasRightForm(String text) {
    String pattern = field.rule("pattern").asText("");
    String type = field.rule("validationType").asText("");
    if ("email".equals(type) && !EMAIL.matcher(text).matches()) {
      refuse("form.bad-email");
      return false;
    }
    if ("phone".equals(type) && !PHONE.matcher(text).matches()) {
      refuse("form.bad-phone");
      return false;
    }
    // form-js looks for the pattern anywhere in the text, as JavaScript's test() does.
    if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
      refuse("form.bad-pattern");
      return false;
    }
    return true;
  }

  private Object number(Object sent) {
    if (isMissing(sent)) {
      return missing();
    }
    BigDecimal number;
    try {
      number = new BigDecimal(sent.toString().strip());
    } catch (NumberFormatException noNumber) {
      return refuse("form.not-a-number");
    }
    JsonNode least = field.rule("min");
    JsonNode most = field.rule("max");
    if (least.isNumber() && number.compareTo(least.decimalValue()) < 0) {
      return refuse("form.too-small", least.asText());
    }
    if (most.isNumber() && number.compareTo(most.decimalValue()) > 0) {
      return refuse("form.too-large", most.asText());
    }
    return withDecimals(number.stripTrailingZeros());
  }

  private Object withDecimals(BigDecimal number) {
    String allowed = field.property("decimalDigits");
    if (!allowed.isEmpty() && number.scale() > Integer.parseInt(allowed)) {
      return refuse("form.too-many-decimals", allowed);
    }
    boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
    return whole ? (Object) number.longValueExact() : (Object) number.doubleValue();
  }

  private Boolean yesOrNo(Object sent) {
    if (sent == null || Boolean.FALSE.equals(sent)) {
      return field.isRequired() ? refuse("form.required") : Boolean.FALSE;
    }
    return Boolean.TRUE.equals(sent) ? Boolean.TRUE : refuse("form.not-yes-or-no");
  }

  private String option(Object sent) {
    if (isMissing(sent)) {
      return missing();
    }
    return offered().contains(sent.toString()) ? sent.toString() : refuse("form.not-an-option");
  }

  private List<String> options(Object sent) {
    if (sent != null && !(sent instanceof List<?>)) {
      return refuse("form.not-a-list");
    }
    List<?> chosen = sent == null ? List.of() : (List<?>) sent;
    if (chosen.isEmpty()) {
      return missing();
    }
    Set<String> offered = offered();
    Set<String> codes = new LinkedHashSet<>();
    for (Object code : chosen) {
      if (code == null || !offered.contains(code.toString())) {
        return refuse("form.not-an-option");
      }
      codes.add(code.toString());
    }
    return new ArrayList<>(codes);
  }

  private Set<String> offered() {
    FormOptions options = new FormOptions();
    String listName = field.property("valuesKey");
    String expression = field.property("valuesExpression");
    if (!listName.isEmpty()) {
      options.add(scope.list(listName));
    } else if (!expression.isEmpty()) {
      options.add(scope.feel().value(expression, scope.names()));
    } else {
      options.add(field.options());
    }
    return options.values();
  }

  private String moment(Object sent) {
    if (isMissing(sent)) {
      return missing();
    }
    String text = sent.toString().strip();
    boolean isTime = "time".equals(field.property("subtype"));
    try {
      switch (field.property("subtype")) {
        case "time" -> LocalTime.parse(text.length() > 5 ? text.substring(0, 5) : text);
        case "datetime" ->
            OffsetDateTime.parse(text.endsWith("Z") || text.contains("+") ? text : text + "Z");
        default -> LocalDate.parse(text);
      }
      return text;
    } catch (DateTimeException wrong) {
      return refuse(isTime ? "form.not-a-time" : "form.not-a-day");
    }
  }

  private static boolean isMissing(Object sent) {
    return sent == null || sent instanceof String text && text.isBlank();
  }

  private <T> T missing() {
    return field.isRequired() ? refuse("form.required") : null;
  }

  private <T> T refuse(String code, Object... more) {
    List<Object> args = new ArrayList<>(List.of(scope.label(field)));
    // As text, so that no message prints 4,000 for 4000.
    for (Object limit : more) {
      args.add(limit.toString());
    }
    refusals.add(new Refusal(code, scope.path(field.name()), args));
    return null;
  }
}
