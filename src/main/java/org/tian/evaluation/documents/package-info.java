/** What proposers' views of the handling are printed on. */
package org.tian.evaluation.documents;
