package org.tian.engine.form;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Evaluates the FEEL expressions of forms with the engine's own FEEL.
 *
 * <p>An expression that fails gives null, as in form-js: nothing is hidden by a broken condition.
 */
class FeelConditions {

  private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

  /** Whether the text is a FEEL expression at all; plain texts are not. */
  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /** Whether the expression is true; false for an empty text. {@code "true"} is true as it is. */
  boolean isTrue(String text, Map<String, Object> values) {
    return isExpression(text)
        ? Boolean.TRUE.equals(value(text, values))
        : Boolean.parseBoolean(text);
  }

  /** Value of the expression, or null when it cannot be evaluated. */
  Object value(String expression, Map<String, Object> values) {
    try {
      return feel.evaluateSimpleExpression(
          expression.substring(1), Variables.fromMap(values).asVariableContext());
    } catch (FeelException failed) {
      return null;
    }
  }
}
