/**
 * Carries the person of a web request into the engine: one sign-on for our pages, the API and the
 * Camunda web applications.
 */
package org.tian.engine.web;
