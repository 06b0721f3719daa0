/** Puts the engine's tables under Flyway, like every other table. */
package org.tian.engine.schema;
