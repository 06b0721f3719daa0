package org.tian.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Templates of documents: {@code documents/<name>.ftlh}, which write XHTML out of paragraphs with
 * the classes of {@link LetterStyle}, tables and line breaks only.
 *
 * <p>Apart from the pages' templates, because documents are Chinese whatever language the reader
 * has chosen, and a template of a document must not reach into the program.
 */
@Component
class LetterTemplates {

  private final Configuration configuration;

  LetterTemplates() {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(
        new ClassTemplateLoader(LetterTemplates.class.getClassLoader(), "documents"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
  }

  /** The source of a shipped template. */
  String source(String template) {
    try {
      return new ClassPathResource("documents/" + template + ".ftlh")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException("No document template " + template, missing);
    }
  }

  /** The document as XHTML without characters that XML forbids. */
  String write(String template, Map<String, ?> model) {
    StringWriter written = new StringWriter();
    try {
      configuration.getTemplate(template + ".ftlh").process(model, written);
    } catch (IOException missing) {
      throw new UncheckedIOException("No document template " + template, missing);
    } catch (TemplateException wrong) {
      throw new IllegalStateException("The document template " + template + " failed", wrong);
    }
    return withoutForbiddenCharacters(written.toString());
  }

  static String withoutForbiddenCharacters(String xhtml) {
    StringBuilder allowed = new StringBuilder(xhtml.length());
    xhtml.codePoints().filter(LetterTemplates::isXml).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
