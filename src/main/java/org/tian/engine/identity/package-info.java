/**
 * Shows the engine the people and posts of the organisation, read-only: nobody is created, changed
 * or made a member through the engine.
 */
package org.tian.engine.identity;
