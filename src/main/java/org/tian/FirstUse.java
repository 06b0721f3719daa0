package org.tian;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Our services and pages are built at their first use, so that the first page comes sooner. What
 * prepares the engine is built at the start, and what works by the clock as soon as pages are
 * served.
 */
@Configuration
class FirstUse {

  @Bean
  static LazyInitializationExcludeFilter builtAtTheStart() {
    return (name, definition, type) ->
        !isOurs(type) || SmartInitializingSingleton.class.isAssignableFrom(type);
  }

  private final ConfigurableListableBeanFactory beans;

  FirstUse(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  @EventListener(ApplicationStartedEvent.class)
  void buildWhatWorksByTheClock() {
    Stream.of(beans.getBeanDefinitionNames())
        .filter(name -> worksByTheClock(beans.getType(name, false)))
        .forEach(beans::getBean);
  }

  private static boolean worksByTheClock(Class<?> type) {
    return type != null
        && isOurs(type)
        && Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(Scheduled.class));
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith(FirstUse.class.getPackageName());
  }
}
