package org.tian.document;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Runs templates that people wrote, and says what is wrong with one in words that help: where, and
 * what to do.
 */
@Component
class TemplateCheck {

  private static final String FIELD = "source";

  /** How the library says that a macro was given nothing. */
  private static final String MISSING = "null/missing";

  private static final Pattern CALLER =
      Pattern.compile(
          "in template \"%s\"[^\\]]*?at line (\\d+), column (\\d+)"
              .formatted(TemplateSandbox.NAME));

  private final TemplateSandbox sandbox;

  TemplateCheck(TemplateSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /**
   * What is wrong with a template of the kind; tried with much data, with none, and with yes to
   * everything.
   */
  List<Refusal> flaws(TemplateKind kind, String source) {
    List<Refusal> flaws =
        kind.plain() ? TemplateRules.plainFlaws(source) : TemplateRules.flaws(source);
    if (!flaws.isEmpty()) {
      return flaws;
    }
    return Stream.of(kind.full(), kind.affirmed(), kind.sparse())
        .map(model -> flawsWith(kind, source, model))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Refusal> flawsWith(TemplateKind kind, String source, Map<String, Object> model) {
    try {
      if (kind.plain()) {
        writePlain(source, model);
      } else {
        write(source, model);
      }
      return List.of();
    } catch (RefusedException refused) {
      return refused.refusals();
    }
  }

  /** A document as its template wrote it, and the same read. */
  record Written(String xhtml, Document document) {}

  /**
   * The document a template writes.
   *
   * @throws RefusedException when the template is not fit for it
   */
  Written write(String source, Map<String, ?> model) {
    RefusedException.throwIfAny(TemplateRules.flaws(source));
    return inWords(
        () -> {
          String xhtml = LetterTemplates.withoutForbiddenCharacters(sandbox.write(source, model));
          Document written = Documents.parsed(xhtml);
          RefusedException.throwIfAny(WrittenRules.flaws(written));
          return new Written(xhtml, written);
        });
  }

  /**
   * The plain text a template writes: a title in its first line, the words below.
   *
   * @throws RefusedException when the template is not fit for it
   */
  PlainText writePlain(String source, Map<String, ?> model) {
    RefusedException.throwIfAny(TemplateRules.plainFlaws(source));
    return inWords(
        () -> {
          PlainText written =
              PlainText.of(
                  LetterTemplates.withoutForbiddenCharacters(sandbox.writePlain(source, model)));
          if (written.title().isEmpty() || written.body().isEmpty()) {
            throw refusal("template.title-and-words");
          }
          return written;
        });
  }

  /** A template at work. */
  private interface Writing<T> {
    T go() throws IOException, TemplateException, SAXException;
  }

  private static <T> T inWords(Writing<T> writing) {
    try {
      return writing.go();
    } catch (ParseException wrong) {
      throw refusal(
          "template.syntax", wrong.getLineNumber(), wrong.getColumnNumber(), words(wrong));
    } catch (InvalidReferenceException missing) {
      throw refusal(
          "template.field-unknown",
          line(missing),
          column(missing),
          Objects.toString(missing.getBlamedExpressionString(), ""));
    } catch (TemplateException wrong) {
      String words = firstLine(wrong.getMessageWithoutStackTop());
      throw words.contains(MISSING)
          ? refusal("template.value-missing", line(wrong), column(wrong))
          : refusal("template.fails", line(wrong), column(wrong), words);
    } catch (TemplateSandbox.TooLong late) {
      throw refusal("template.too-slow");
    } catch (TemplateSandbox.TooMuch large) {
      throw refusal("template.too-big", TemplateSandbox.MOST_CHARACTERS);
    } catch (SAXException | IOException wrong) {
      throw refusal(
          "template.not-well-formed", firstLine(Objects.toString(wrong.getMessage(), "")));
    }
  }

  private static RefusedException refusal(String code, Object... args) {
    return Refusal.at(FIELD, code, args).asException();
  }

  private static int line(TemplateException wrong) {
    return place(wrong, 1, wrong.getLineNumber());
  }

  private static int column(TemplateException wrong) {
    return place(wrong, 2, wrong.getColumnNumber());
  }

  /** In a shared part it went wrong because of what called it; that place helps. */
  private static int place(TemplateException wrong, int group, Integer own) {
    if (own != null && TemplateSandbox.NAME.equals(wrong.getTemplateSourceName())) {
      return own;
    }
    Matcher caller = CALLER.matcher(Objects.toString(wrong.getFTLInstructionStack(), ""));
    return caller.find() ? Integer.parseInt(caller.group(group)) : 1;
  }

  private static String words(ParseException wrong) {
    return firstLine(wrong.getEditorMessage());
  }

  /** The library explains at length; its first line says it. */
  private static String firstLine(String message) {
    List<String> lines = new ArrayList<>(Objects.toString(message, "").lines().toList());
    lines.removeIf(String::isBlank);
    return lines.isEmpty() ? "" : lines.get(0).strip();
  }
}
