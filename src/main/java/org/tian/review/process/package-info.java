/** What the process {@code proposal-review} asks of the review module. */
package org.tian.review.process;
