package org.tian.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** The texts of all modules as one source, and the language a reader has chosen. */
@Configuration
class MessagesConfiguration {

  private static final String CHINESE_FILES = "classpath*:messages/*_zh.properties";
  private static final String CHINESE_ENDING = "_zh.properties";

  MessagesConfiguration() {
    // Work that no reader waits for, such as jobs, speaks Chinese whatever the machine speaks.
    LocaleContextHolder.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
  }

  /** Every module brings its own pair of files {@code messages/<module>_{zh,en}.properties}. */
  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] files = new PathMatchingResourcePatternResolver().getResources(CHINESE_FILES);
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames(
        Arrays.stream(files)
            .map(Resource::getFilename)
            .map(name -> "messages/" + name.substring(0, name.length() - CHINESE_ENDING.length()))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new ChosenLanguage();
  }
}
