/** Repeats what lost a lock race: steps as a whole, from outside their transaction. */
package org.tian.engine.retry;
