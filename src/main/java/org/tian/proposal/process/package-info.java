/** What the process {@code proposal-lifecycle} asks of the proposal module, and its starting. */
package org.tian.proposal.process;
