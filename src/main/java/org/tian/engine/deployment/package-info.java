/** Brings the models, decisions and forms of the program into the engine. */
package org.tian.engine.deployment;
