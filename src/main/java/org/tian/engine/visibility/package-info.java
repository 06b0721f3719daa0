/**
 * The wall around the engine's web API: which commands the Camunda web applications may give, and
 * what each person sees through them. Follows {@link org.tian.engine.TaskVisibility}; knows no
 * authorization rows but the few that let a process administrator read Cockpit.
 *
 * <p>Code of our own that calls the engine for a person answers for itself, except that a single
 * task is always checked.
 */
package org.tian.engine.visibility;
