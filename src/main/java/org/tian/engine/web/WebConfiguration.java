package org.tian.engine.web;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.tian.engine.AsPerson;

/** Orders the filters: after Spring Security's chain (-100), before Camunda's own. */
@Configuration
class WebConfiguration {

  private static final String[] CAMUNDA = {"/camunda/app/*", "/camunda/api/*"};

  @Bean
  FilterRegistrationBean<Filter> personFilter(AsPerson asPerson) {
    return registered(new PersonFilter(asPerson), 10, "/*");
  }

  @Bean
  FilterRegistrationBean<Filter> readerLanguageFilter(LocaleResolver chosen) {
    return registered(new ReaderLanguageFilter(chosen), 15, CAMUNDA);
  }

  @Bean
  FilterRegistrationBean<Filter> camundaSessionFilter() {
    return registered(new CamundaSessionFilter(), 20, CAMUNDA);
  }

  @Bean
  FilterRegistrationBean<Filter> singleSignOnFilter() {
    return registered(new SingleSignOnFilter(), 30, CAMUNDA);
  }

  private static FilterRegistrationBean<Filter> registered(
      Filter filter, int order, String... patterns) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns(patterns);
    return registration;
  }
}
