package org.tian.document;

import freemarker.cache.TemplateLoader;
import freemarker.cache.URLTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Runs templates that people wrote: away from the program's classes, with no methods to call, no
 * files but the shipped parts, everything escaped, and limits on time and size.
 *
 * <p>Use {@link TemplateRules} first: it leaves out all of the language that could fill the memory
 * between two looks at the clock.
 */
@Component
class TemplateSandbox {

  /** Parts of shipped documents that a template may import. */
  static final Set<String> PARTS = Set.of("_letter.ftlh", "_notice.ftlh");

  static final int MOST_CHARACTERS = 2_000_000;

  private static final long SECONDS = 5;

  /** Under which errors name the template itself. */
  static final String NAME = "template";

  private final Configuration configuration = configuration(HTMLOutputFormat.INSTANCE);
  private final Configuration plain = configuration(PlainTextOutputFormat.INSTANCE);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "tian-template");
            thread.setDaemon(true);
            return thread;
          });

  /** It took longer than a template may. */
  static final class TooLong extends RuntimeException {}

  /** It wrote more than a template may. */
  static final class TooMuch extends RuntimeException {}

  /**
   * The document as XHTML.
   *
   * @throws freemarker.core.ParseException when the source is no template
   * @throws TemplateException when it asks for what is not there
   * @throws TooLong when it runs for more than 5 s
   * @throws TooMuch when it writes more than 2,000,000 characters
   */
  String write(String source, Map<String, ?> model) throws IOException, TemplateException {
    return write(source, model, configuration);
  }

  /** The same for a plain text, in which nothing is escaped. */
  String writePlain(String source, Map<String, ?> model) throws IOException, TemplateException {
    return write(source, model, plain);
  }

  private String write(String source, Map<String, ?> model, Configuration configuration)
      throws IOException, TemplateException {
    Template template = new Template(NAME, new StringReader(source), configuration);
    // A loop ends when its thread is interrupted; there is no public way to this.
    _CoreAPI.addThreadInterruptedChecks(template);
    Map<String, Object> values = PlainModel.of(model);
    Future<String> written = threads.submit(() -> write(template, values));
    try {
      return written.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      written.cancel(true);
      throw new TooLong();
    } catch (InterruptedException stopped) {
      written.cancel(true);
      Thread.currentThread().interrupt();
      throw new TooLong();
    } catch (ExecutionException failed) {
      throw cause(failed);
    }
  }

  private static RuntimeException cause(ExecutionException failed)
      throws IOException, TemplateException {
    Throwable cause = failed.getCause();
    if (cause instanceof TemplateException wrong) {
      throw wrong;
    }
    if (cause instanceof IOException unreadable) {
      throw unreadable;
    }
    return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
  }

  private static String write(Template template, Map<String, Object> model)
      throws IOException, TemplateException {
    Limited out = new Limited();
    template.process(model, out);
    return out.toString();
  }

  private static Configuration configuration(OutputFormat format) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ShippedParts());
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(format);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    DefaultObjectWrapperBuilder values =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    values.setExposureLevel(freemarker.ext.beans.BeansWrapper.EXPOSE_NOTHING);
    configuration.setObjectWrapper(values.build());
    return configuration;
  }

  /** Finds the shared parts and nothing else. */
  private static final class ShippedParts extends URLTemplateLoader implements TemplateLoader {

    @Override
    protected URL getURL(String name) {
      return PARTS.contains(name)
          ? TemplateSandbox.class.getClassLoader().getResource("documents/" + name)
          : null;
    }
  }

  /** Keeps what is written up to the limit. */
  private static final class Limited extends Writer {

    private final StringBuilder written = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int count) {
      if (written.length() + count > MOST_CHARACTERS) {
        throw new TooMuch();
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new TooLong();
      }
      written.append(characters, from, count);
    }

    @Override
    public void flush() {
      // nothing lies between
    }

    @Override
    public void close() {
      // nothing is open
    }

    @Override
    public String toString() {
      return written.toString();
    }
  }
}
