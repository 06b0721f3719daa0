/** The API of proposals and of what a caller needs to write one: committees and units. */
package org.tian.proposal.web;
