package org.tian.engine.visibility;

import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;

/** Reads fields that engine commands keep to themselves: whom a claim is for, which task. */
final class CommandFields {

  private CommandFields() {}

  /** The field's text, or null. */
  static String text(Object command, String field) {
    return (String) value(command, field);
  }

  static Object value(Object command, String field) {
    return of(command).getPropertyValue(field);
  }

  static boolean isSet(Object command, String field) {
    return Boolean.TRUE.equals(value(command, field));
  }

  private static ConfigurablePropertyAccessor of(Object command) {
    return PropertyAccessorFactory.forDirectFieldAccess(command);
  }
}
