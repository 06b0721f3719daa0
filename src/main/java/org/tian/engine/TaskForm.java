package org.tian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A task's form as form-js takes it.
 *
 * @param schema the deployed {@code .form} in the language of the reader, or null when the task has
 *     none
 * @param data what the form shows at first: process variables it names, prefilled values, option
 *     lists
 * @param draft what the person has typed and not submitted, or null
 */
public record TaskForm(JsonNode schema, Map<String, Object> data, Map<String, Object> draft) {}
