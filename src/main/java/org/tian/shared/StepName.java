package org.tian.shared;

/**
 * What a step is called, to be told to readers of either language.
 *
 * @param taskKey element id of the user task
 * @param inModel its name in the model, for a step that no file of texts names
 */
public record StepName(String taskKey, String inModel) {}
