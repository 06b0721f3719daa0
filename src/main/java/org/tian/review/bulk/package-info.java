/** What review lets people do with many cases at once. */
package org.tian.review.bulk;
