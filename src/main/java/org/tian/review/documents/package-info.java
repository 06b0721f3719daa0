/** What the notices hold that tell proposers what became of their proposal. */
package org.tian.review.documents;
