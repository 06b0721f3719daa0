/** What the printed form of a proposal holds. */
package org.tian.proposal.documents;
