package org.tian;

import java.util.Arrays;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Our services and pages are built at their first use, so that the first page comes sooner; what
 * begins by itself is built at the start.
 */
@Configuration
class FirstUse {

  @Bean
  static LazyInitializationExcludeFilter builtAtTheStart() {
    return (name, definition, type) -> !isOurs(type) || beginsByItself(type);
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith(FirstUse.class.getPackageName());
  }

  private static boolean beginsByItself(Class<?> type) {
    return SmartInitializingSingleton.class.isAssignableFrom(type)
        || Lifecycle.class.isAssignableFrom(type)
        || Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(Scheduled.class));
  }
}
