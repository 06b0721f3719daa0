/**
 * Forms of user tasks: what a form shows, whether a submission holds, and what becomes of it.
 *
 * <p>Works inside the engine's commands, so that Tasklist, desk and API meet the same rules. Does
 * not know what a task means: that is the {@link org.tian.engine.TaskStep}.
 */
package org.tian.engine.form;
