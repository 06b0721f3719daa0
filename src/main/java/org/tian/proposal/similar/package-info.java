/**
 * Similar cases as a person may see them: candidates, decisions about pairs, topics that come back,
 * hot words. Joins the index of the similarity module to the policy of cases.
 */
@NamedInterface("similar")
package org.tian.proposal.similar;

import org.springframework.modulith.NamedInterface;
